import { fullKana, fullName } from "../text/full-name";
import { addressText } from "./address";
import type { Contract } from "./contract";
import type { ContractFact } from "./contract-facts";

/** 企業: what all offices of a company share. What is not known is left out. */
export const companyFacts = ({
  name,
  kana,
  abbreviation,
  address,
  phone,
  fax,
  contractor,
}: Contract["company"]): ContractFact[] => [
  { term: "企業名", value: name, note: kana },
  { term: "企業略称", value: abbreviation },
  { term: "本社所在地", value: addressText(address), wide: true },
  ...(phone ? [{ term: "本社電話番号", value: phone }] : []),
  ...(fax ? [{ term: "本社FAX番号", value: fax }] : []),
  { term: "契約者の役職", value: contractor.title },
  { term: "契約者名", value: fullName(contractor), note: fullKana(contractor) },
];

/** Each fact that differs, with what it will be: 企業名, ナックス海運株式会社（変更前：ナックス商事株式会社）. */
export function changedCompanyFacts(before: Contract["company"], after: Contract["company"]): [string, string][] {
  const was = new Map(companyFacts(before).map(({ term, value }) => [term, value]));
  return companyFacts(after)
    .filter(({ term, value }) => value !== (was.get(term) ?? null))
    .map(({ term, value }) => [term, `${value}（変更前：${was.get(term) || "登録なし"}）`]);
}
