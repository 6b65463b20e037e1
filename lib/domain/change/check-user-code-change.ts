import { type Contract, type ContractUserCode, findUserCode } from "../contract/contract";
import { identificationNumbersLeft, identificationSeries, seriesWord } from "../contract/identification-number";
import { industryFits, industryWord, industryWords } from "../contract/industry";
import { systemWord } from "../contract/system";
import { userCodeWord } from "../contract/user-code-name";
import { refuseMode } from "../contract/why-no-mode";
import { type ChangeProblem, type ItemCircumstances, toMend } from "./change-item";
import { checkSingleSignOn } from "./check-single-sign-on";
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
export type UserCodeCircumstances = Pick<ItemCircumstances, "before" | "after" | "day" | "chosen" | "numbersTaken">;

/** R10, R12, R13, R14 and what a UserCode can bear, for one UserCode; also checked as its page is set. */
export function checkUserCodeChange(change: UserCodeChange, circumstances: UserCodeCircumstances): ChangeProblem[] {
  const { before, after, chosen } = circumstances;
  const code = findUserCode(before, change.userCode);
  if (!code)
    return [at("userCode", `利用者コード「${change.userCode}」は現在の契約にありません。`, "取り消してください。")];
  const problems: ChangeProblem[] = [];
  // Its page may be about its industries alone.
  if (!chosen.includes("industries") && operationsOnUserCode(change, before).length === 0) {
    const message = `${code.code}に追加する識別番号数を入力するか、削除する識別番号を選択するか、シングルサインオンを変更してください。`;
    problems.push({ ...at("count", message), fact: `${code.code}で変更する内容がありません。` });
  }
  if (change.system !== code.system) {
    const contracted = systemWord(code.system);
    problems.push(
      at("system", `${code.code}は${contracted}で契約しています。`, `「${contracted}」を選択してください。`),
    );
  }
  // The industries it holds with what the same application changes of them (R13).
  const held = { ...code, industries: findUserCode(after, code.code)?.industries ?? code.industries };
  const placed = { ...held, system: change.system };
  problems.push(
    ...checkAdditions(change.additions, placed, circumstances),
    ...checkCapacity(change.additions, held, circumstances),
    ...(change.singleSignOn && (!code.singleSignOn || change.additions.length > 0)
      ? checkSingleSignOn(held.industries, { switchedOn: !code.singleSignOn })
      : []),
  );
  const numbers = code.userIds.map((userId) => userId.identificationNumber);
  for (const removal of change.removals.filter((number) => !numbers.includes(number))) {
    problems.push(at("removals", `${code.code}の識別番号「${removal}」は現在の契約にありません。`));
  }
  return problems;
}

const at = (field: string, fact: string, remedy = ""): ChangeProblem => ({
  step: "user-codes",
  field,
  ...toMend(fact, remedy),
});

/** R10, R13: UserIds that are to come on a UserCode which holds these industries. */
export function checkAdditions(
  additions: readonly Addition[],
  code: ContractUserCode,
  { after, day }: Pick<UserCodeCircumstances, "after" | "day">,
): ChangeProblem[] {
  return additions.flatMap(({ industry, processingMode }) => {
    const problems: ChangeProblem[] = [];
    if (!industryFits(industry, code.system)) {
      problems.push(at("industry", `${industryWord(industry)}は${systemWord(code.system)}では利用できません。`));
    } else if (!code.industries.includes(industry)) {
      const name = userCodeWord(code.code);
      problems.push(
        name === code.code
          ? at(
              "industry",
              `${name}では${industryWord(industry)}を契約していません。`,
              `契約中の業種（${industryWords(code.industries)}）から選択してください。`,
            )
          : at("industry", `${industryWord(industry)}を業種として選択していません。`, "業種も選択してください。"),
      );
    }
    const refusal = refuseMode(processingMode, after, day);
    if (refusal) problems.push(at("processingMode", refusal, "ほかの処理方式を選択してください。"));
    return problems;
  });
}

/** R14: the modes that draw from one series are added up, and numbers that were given out before are none to give out. */
export function checkCapacity(
  additions: readonly Addition[],
  { code, userIds }: ContractUserCode,
  { numbersTaken, day }: Pick<UserCodeCircumstances, "numbersTaken" | "day">,
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
    const modes = seriesWord(processingMode, day);
    const fact = `${userCodeWord(code)}の${industryWord(industry)}で、${modes}の識別番号を追加できるのは、あと${left}個です（申込は${asked}個）。`;
    return [at("count", fact, left > 0 ? `${left}個以内で入力してください。` : "")];
  });
}
