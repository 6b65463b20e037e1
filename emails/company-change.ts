import { type CompanyChange, companyChangeSentence } from "../lib/domain/application/company-change";
import { paths } from "../lib/domain/paths";
import { type LetterPart, linkTo, sentences } from "./letter";

/** 【NSS】企業情報変更のお知らせ, to the managers of the company's other offices. Nothing of the application itself is in it. */
export const companyChange = (
  change: CompanyChange,
  changed: readonly (readonly [string, string])[],
  baseUrl: string,
): LetterPart[] => [
  sentences(companyChangeSentence(change)),
  ...(change.outcome !== "invalidated" && changed.length > 0 ? [{ kind: "facts" as const, facts: changed }] : []),
  sentences("この事業所でのお手続きは必要ありません。お心当たりがない場合は、下記までご連絡ください。"),
  linkTo(baseUrl, paths.contract, "この事業所の契約内容は、以下のページでご確認いただけます。"),
];
