import { japanDate } from "@/lib/domain/calendar/japan-date";
import type { Contract } from "@/lib/domain/contract/contract";
import type { Ledger } from "@/lib/domain/contract/ledger";
import type { Ledgers } from "@/lib/domain/contract/ledgers";
import type { OtherOffice } from "@/lib/domain/contract/other-office";
import { aContractedUserCode, theManualsContract } from "./sample-contract";
import { ledgerOf, theCompanyId, theOfficeId } from "./sample-ledger";
import { theOtherOffice } from "./the-other-office";

const startDate = japanDate("2020-04-01");

const borrowed = { code: "2BNAC", owner: "NAC556", startDate };
const device = { owner: "NAC555", user: "OCE102", device: "W00004", startDate, until: null };
const jointUse = { offices: ["NAC555", "OCE102"], bearer: "NAC555", startDate };

/** What an office has in common with the tests' own, NAC555. */
export const inCommon = {
  device,
  jointUse,
  borrowed,
  /** Of the UserCode 1CNAC of the tests' own office. */
  lending: { sharedWithOffices: ["NAC556"] },
  /** In the contract of the tests' own office. */
  parts: { sharedUserCodes: [borrowed], sharedEquipment: [device], jointUses: [jointUse] },
  lent: { code: "1CNAC", owner: "NAC555", startDate },
};

/** The offices that applications of the tests' own name: two of another company, and one of its company. */
export const theOtherOffices: readonly (OtherOffice & { readonly ledger: Ledger })[] = [
  theOtherOffice(),
  anOffice(3, "OCE102", "横浜営業所", { sharedEquipment: [inCommon.device], jointUses: [inCommon.jointUse] }),
  {
    ...anOffice(4, "NAC556", "第二営業所", {
      userCodes: [
        aContractedUserCode({ code: "2ANAC" }),
        aContractedUserCode({ code: "2BNAC", sharedWithOffices: ["NAC555"] }),
      ],
      sharedUserCodes: [inCommon.lent],
    }),
    companyId: theCompanyId,
  },
];

/** An office's ledger beside those of the offices that its applications name. */
export const withOthers = (ledger: Ledger): Ledgers => ({ officeId: theOfficeId, ledger, offices: theOtherOffices });

function anOffice(serial: number, officeCode: string, name: string, changes: Partial<Contract>) {
  const officeId = `0199b0c0-0000-7000-8000-000000000${serial}02`;
  const office = { ...theManualsContract().office, officeCode, name };
  const contract = theManualsContract({ office, userCodes: [], ...changes });
  const userCodes = contract.userCodes.map(({ code }) => code);
  const ledger = ledgerOf(contract, officeId, serial * 1000);
  return { ...theOtherOffice(), officeId, officeCode, name, userCodes, ledger };
}
