import { type Contract, type ContractUserCode, findUserCode } from "../contract/contract";
import { industryWord, type StatisticsChoice, statisticsOffered } from "../contract/industry";
import { systemWord } from "../contract/system";
import type { ChangeProblem, ItemCircumstances } from "./change-item";
import type { Option } from "./fields/choice";

// What is chosen per UserCode, where a tick beside each says that it has something.

export const codesWith = ({ userCodes }: Contract, has: (code: ContractUserCode) => boolean): string[] =>
  userCodes.filter(has).map(({ code }) => code);

/** The UserCodes that stay, each with what it has now; one that may not have it says why (R11). */
export const optionsOf = (
  { before, after }: ItemCircumstances,
  has: (code: ContractUserCode) => boolean,
  may: (offered: StatisticsChoice) => boolean,
): Option[] =>
  before.userCodes.map((code): Option => {
    const stays = findUserCode(after, code.code);
    const industries = stays?.industries ?? code.industries;
    const about = [systemWord(code.system), industries.map(industryWord).join("、"), has(code) ? "現在 利用中" : ""];
    const note = !stays ? "廃止" : !has(code) && !may(statisticsOffered(industries)) ? "業種の対象外" : undefined;
    const hint = about.filter((word) => word !== "").join("・");
    return { value: code.code, label: code.code, hint, ...(note ? { note } : {}) };
  });

/** A page that is out of date names UserCodes that the contract does not hold, or not any more. */
export const unknownCodes = (
  codes: readonly string[],
  { before, after }: ItemCircumstances,
  at: Pick<ChangeProblem, "step" | "field">,
): ChangeProblem[] =>
  codes
    .filter((code) => !findUserCode(before, code) || !findUserCode(after, code))
    .map((code) => ({ ...at, message: `利用者コード「${code}」は契約にないため、選択できません。` }));
