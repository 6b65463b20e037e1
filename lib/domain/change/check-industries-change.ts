import { findUserCode } from "../contract/contract";
import { apart, industryFits, industryWord } from "../contract/industry";
import { systemWord } from "../contract/system";
import { type ChangeProblem, type ItemCircumstances, toMend } from "./change-item";
import { addedTo, type IndustriesChange, operationsOnIndustries } from "./industries-change";

const at = (field: string, fact: string, remedy = ""): ChangeProblem => ({
  step: "user-codes",
  field,
  ...toMend(fact, remedy),
});

/** R10, R12: the industries that one UserCode is to hold; also checked as its page is set. */
export function checkIndustriesChange(
  change: IndustriesChange,
  { before, chosen }: Pick<ItemCircumstances, "before" | "chosen">,
): ChangeProblem[] {
  const { userCode, industries: wanted } = change;
  const code = findUserCode(before, userCode);
  if (!code) return [at("userCode", `利用者コード「${userCode}」は現在の契約にありません。`, "取り消してください。")];
  if (wanted === null) return [];
  if (wanted.length === 0) {
    const remedy = "業種を1つ以上選択するか、利用者コードの廃止を選択してください。";
    return [at("industries", `${userCode}の業種がすべてなくなります。`, remedy)];
  }
  // Its page may be about its identification numbers alone.
  if (!chosen.includes("identificationNumbers") && operationsOnIndustries(change, before).length === 0)
    return [at("industries", `${userCode}の業種は、現在の契約と同じです。`, "変更する業種を選択してください。")];
  const added = addedTo(code, change);
  const foreign = added.filter((industry) => !industryFits(industry, code.system));
  const problems = foreign.map((industry) =>
    at(
      "industries",
      `${industryWord(industry)}は${systemWord(code.system)}では利用できません。`,
      "選択を外してください。",
    ),
  );
  // 外為法関連業務 has codes of its own, which begin with V1.
  if (added.includes("TRADER_FOREX")) {
    const fact = "輸出入者(外為法関連業務利用)は、V1で始まる専用の利用者コードで利用します。";
    return [...problems, at("industries", fact, "「新規に利用者コードを追加する」で申し込んでください。")];
  }
  const two = added.length > 0 ? apart(wanted) : undefined;
  return two ? [...problems, apartProblem("industries", two)] : problems;
}

/** R12, in the words of the trade: what cannot stand on one UserCode, and what to do. */
export const apartProblem = (field: string, two: NonNullable<ReturnType<typeof apart>>): ChangeProblem =>
  at(
    field,
    `${two.map((industry) => `「${industryWord(industry)}」`).join("と")}は、シングルサインオンの区分が違うため、1つの利用者コードに一緒に登録できません。`,
    "「新規に利用者コードを追加する」で、別の利用者コードに登録してください。",
  );
