import { type Industry, singleSignOnAllowed, singleSignOnUseful } from "../contract/industry";
import { type ChangeProblem, toMend } from "./change-item";

/** R12: why シングルサインオン cannot be 要 on a UserCode with these industries. One that has it already is not asked for the second. */
export function checkSingleSignOn(
  held: readonly Industry[],
  { switchedOn }: { readonly switchedOn: boolean },
): ChangeProblem[] {
  const refuse = (fact: string): ChangeProblem[] => [
    { step: "user-codes", field: "singleSignOn", ...toMend(fact, "「否」を選択してください。") },
  ];
  if (!singleSignOnAllowed(held)) return refuse("自社通関ではシングルサインオンを利用できません。");
  return switchedOn && !singleSignOnUseful(held)
    ? refuse("シングルサインオンは、1つの識別番号で2つ以上の業種を利用するためのものです。業種が1つだけです。")
    : [];
}
