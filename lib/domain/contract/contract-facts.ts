import { fullKana, fullName } from "../text/full-name";
import { addressText } from "./address";
import type { Billing, Contract } from "./contract";
import { paymentText } from "./payment-method";
import { pricePlanText } from "./price-plan";

/** A line of what a contract says. */
export interface ContractFact {
  readonly term: string;
  readonly value: string | null;
  readonly note?: string;
  readonly wide?: boolean;
}

/** 事業所 */
export const officeFacts = ({ company, office }: Contract): ContractFact[] => [
  { term: "企業名", value: company.name, note: `企業略称 ${company.abbreviation}` },
  { term: "事業所名", value: office.name, note: `事業所コード ${office.officeCode}` },
  { term: "事業所所在地", value: addressText(office.address), wide: true },
  { term: "契約者", value: `${company.contractor.title} ${fullName(company.contractor)}` },
  { term: "管轄税関", value: office.customsOffice },
  { term: "電話番号", value: office.phone },
  { term: "FAX番号", value: office.fax },
];

/** 請求先 */
export const billingFacts = ({ billing, pricePlans }: Contract): ContractFact[] => [
  { term: "請求先コード", value: billing.code },
  { term: "料金プラン", value: pricePlanText(pricePlans) },
  { term: "支払の方法", value: paymentText(billing) },
  ...billingPlaceFacts(billing),
  ...billingContactFacts(billing),
];

/** 請求書送付先 */
export const billingPlaceFacts = ({ addressee, department, address }: Billing): ContractFact[] => [
  { term: "請求書送付先", value: `${addressee} ${department}`.trim() },
  { term: "送付先所在地", value: addressText(address), wide: true },
];

/** 請求先担当者; nothing where nobody is named. */
export const billingContactFacts = ({ contact }: Billing): ContractFact[] =>
  contact
    ? [
        { term: "請求先担当者", value: `${contact.department} ${fullName(contact)}`.trim(), note: fullKana(contact) },
        { term: "請求先担当者の連絡先", value: contact.phone, note: contact.email },
      ]
    : [];

/** What to say above facts of the contract before an application. */
export const factsLead = (facts: (contract: Contract) => ContractFact[], before: Contract, after: Contract): string =>
  JSON.stringify(facts(before)) === JSON.stringify(facts(after))
    ? "ここに示す契約内容は、この申込では変わりません。"
    : "変更前の契約内容です。";
