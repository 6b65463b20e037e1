import { type Contract, type ContractUserCode, findUserCode } from "../contract/contract";
import { identificationNumbersLeft, identificationSeries } from "../contract/identification-number";
import { industryFits, industryWord, singleSignOnAllowed } from "../contract/industry";
import { processingModeWord } from "../contract/processing-mode";
import { systemWord } from "../contract/system";
import { whyNoMode } from "../contract/why-no-mode";
import { type ChangeProblem, type ItemCircumstances, toMend } from "./change-item";
import type { Addition, UserCodeChange } from "./user-code-change";

/** What approval does on one UserCode; `before` is the contract that the customer saw. */
export function operationsOnUserCode(
  { userCode, singleSignOn, additions, removals }: UserCodeChange,
  before: Contract,
) {
  const code = findUserCode(before, userCode);
  const switched = code !== undefined && code.singleSignOn !== singleSignOn;
  return [
    ...(switched ? [{ type: "setSingleSignOn", userCode, singleSignOn } as const] : []),
    ...additions.map((addition) => ({ type: "addUserIds", userCode, ...addition }) as const),
    ...removals.map((identificationNumber) => ({ type: "endUserId", userCode, identificationNumber }) as const),
  ];
}

/** What a change of a UserCode is judged against. */
export type UserCodeCircumstances = Pick<ItemCircumstances, "before" | "numbersTaken">;

/** R10, R12, R13, R14 and what a UserCode can bear, for one UserCode; also checked as its page is set. */
export function checkUserCodeChange(change: UserCodeChange, circumstances: UserCodeCircumstances): ChangeProblem[] {
  const { before } = circumstances;
  const code = findUserCode(before, change.userCode);
  if (!code)
    return [at("userCode", `利用者コード「${change.userCode}」は現在の契約にありません。`, "取り消してください。")];
  const problems: ChangeProblem[] = [];
  if (operationsOnUserCode(change, before).length === 0) {
    const message = `${code.code}に追加する識別番号数を入力するか、削除する識別番号を選択するか、シングルサインオンを変更してください。`;
    problems.push({ ...at("count", message), fact: `${code.code}で変更する内容がありません。` });
  }
  if (change.system !== code.system) {
    const contracted = systemWord(code.system);
    problems.push(
      at("system", `${code.code}は${contracted}で契約しています。`, `「${contracted}」を選択してください。`),
    );
  }
  problems.push(...checkAdditions(change, code, circumstances), ...checkCapacity(change, code, circumstances));
  const added = change.additions.map((addition) => addition.industry);
  if (change.singleSignOn && !singleSignOnAllowed(added, code.industries)) {
    problems.push(at("singleSignOn", "自社通関ではシングルサインオンを利用できません。", "「否」を選択してください。"));
  }
  const held = code.userIds.map((userId) => userId.identificationNumber);
  for (const removal of change.removals.filter((number) => !held.includes(number))) {
    problems.push(at("removals", `${code.code}の識別番号「${removal}」は現在の契約にありません。`));
  }
  return problems;
}

const at = (field: string, fact: string, remedy = ""): ChangeProblem => ({
  step: "user-codes",
  field,
  ...toMend(fact, remedy),
});

function checkAdditions(
  { additions, system }: UserCodeChange,
  code: ContractUserCode,
  { before }: UserCodeCircumstances,
): ChangeProblem[] {
  return additions.flatMap(({ industry, processingMode }) => {
    const problems: ChangeProblem[] = [];
    if (!industryFits(industry, system)) {
      problems.push(at("industry", `${industryWord(industry)}は${systemWord(system)}では利用できません。`));
    } else if (!code.industries.includes(industry)) {
      const contracted = code.industries.map(industryWord).join("、");
      const fact = `${code.code}では${industryWord(industry)}を契約していません。`;
      problems.push(at("industry", fact, `契約中の業種（${contracted}）から選択してください。`));
    }
    if (whyNoMode(processingMode, before)) {
      const mode = processingModeWord(processingMode);
      const fact = `この事業所には${mode}の端末がないため、${mode}の識別番号は追加できません。`;
      problems.push(at("processingMode", fact, "ほかの処理方式を選択してください。"));
    }
    return problems;
  });
}

/** R14: the modes that draw from one series are added up, and numbers that were given out before are none to give out. */
function checkCapacity(
  { additions }: UserCodeChange,
  { code, userIds }: ContractUserCode,
  { numbersTaken }: UserCodeCircumstances,
): ChangeProblem[] {
  const taken = numbersTaken?.(code) ?? userIds.map(({ identificationNumber }) => identificationNumber);
  const seriesOf = ({ industry, processingMode }: Addition) => identificationSeries(code, industry, processingMode);
  const firsts = additions.filter(
    (addition, index) => additions.findIndex((other) => seriesOf(other) === seriesOf(addition)) === index,
  );
  return firsts.flatMap((first) => {
    const { industry, processingMode } = first;
    const left = identificationNumbersLeft(taken, industry, processingMode);
    const ofSeries = additions.filter((addition) => seriesOf(addition) === seriesOf(first));
    const asked = ofSeries.reduce((sum, { count }) => sum + count, 0);
    if (asked <= left) return [];
    const modes = processingMode === "WEB_NACCS" ? "webNACCS" : "インタラクティブ・netNACCS・ebMS（合わせて）";
    const fact = `${code}の${industryWord(industry)}で、${modes}の識別番号を追加できるのは、あと${left}個です（申込は${asked}個）。`;
    return [at("count", fact, left > 0 ? `${left}個以内で入力してください。` : "")];
  });
}
