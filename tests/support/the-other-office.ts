import type { Contract } from "@/lib/domain/contract/contract";
import type { Ledger } from "@/lib/domain/contract/ledger";
import type { OtherOffice } from "@/lib/domain/contract/other-office";
import { theManualsContract } from "./sample-contract";
import { ledgerOf } from "./sample-ledger";

/** Another office, of a company of its own, with its ledger as the Center's staff may see it. */
export const theOtherOffice = (changes: Partial<Contract> = {}): OtherOffice & { readonly ledger: Ledger } => {
  const officeId = "0199b0c0-0000-7000-8000-000000000102";
  const company = { ...theManualsContract().company, name: "オーシャン物流株式会社", abbreviation: "OCE" };
  const office = { ...theManualsContract().office, officeCode: "OCE101", name: "東京支店" };
  const companyId = "0199b0c0-0000-7000-8000-000000000103";
  const names = { officeCode: "OCE101", name: office.name, companyName: company.name };
  const contract = theManualsContract({ companyId, company, office, userCodes: [], ...changes });
  return { officeId, companyId, ...names, endedFrom: null, userCodes: [], ledger: ledgerOf(contract, officeId, 1001) };
};
