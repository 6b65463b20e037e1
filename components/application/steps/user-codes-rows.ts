import { termMark } from "@/components/contract/term-mark";
import type { TermMark } from "@/components/contract/term-tag";
import type { ChangeRow } from "@/lib/domain/change/change-block";
import { appliedKey, editingKey } from "@/lib/domain/change/user-code-form";
import { problemsLeft, userCodeOfPage } from "@/lib/domain/change/user-code-page";
import { userCodeRows } from "@/lib/domain/change/user-code-rows";
import { userCodesBlock } from "@/lib/domain/change/user-codes-block";
import { circumstancesOf, type DraftReading } from "@/lib/domain/change/wizard";
import { contractOverTime } from "@/lib/domain/contract/contract-over-time";
import { newUserCodes } from "@/lib/domain/contract/user-code-name";
import type { WizardView } from "./wizard-view";

/** A row of 契約情報, with its term where it is not simply in use. */
export interface ContractRow extends ChangeRow {
  readonly term?: TermMark;
}

/** 契約情報: every UserCode with what it holds, as the change's own table writes it; one without numbers, too. */
export function contractRows({ reading, ledger, today }: WizardView): ContractRow[] {
  const known = contractOverTime(ledger, today);
  return reading.contract.userCodes.flatMap((code) => {
    const terms = known.userCodes.find((each) => each.code === code.code)?.userIds ?? [];
    return userCodeRows(code).map((row) => {
      const term = terms.find(({ identificationNumber }) => identificationNumber === row.cells.number);
      const mark = term && termMark(term, today);
      return mark && mark.state !== "active" ? { ...row, term: mark } : row;
    });
  });
}

/** 申込情報: the rows that are added or end. */
export const applicationRows = ({ contract, after }: DraftReading): ChangeRow[] =>
  userCodesBlock(contract, after).after.filter((row) => row.mark !== undefined);

/** The UserCodes whose page was left before 「この内容で設定する」, and whether something typed there is wrong. */
export const leftUserCodes = ({ draft, reading }: WizardView): { readonly code: string; readonly wrong: boolean }[] =>
  [...reading.contract.userCodes.map(({ code }) => code), ...newUserCodes].flatMap((code) => {
    const typed = draft.values[editingKey(code)];
    const userCode = typed && userCodeOfPage(code, circumstancesOf(reading));
    return userCode ? [{ code, wrong: problemsLeft(userCode, circumstancesOf(reading), typed).length > 0 }] : [];
  });

/** The name under which the next new UserCode is asked for; undefined once there are as many as there can be. */
export const nextNewUserCode = ({ draft }: Pick<WizardView, "draft">): string | undefined =>
  newUserCodes.find((code) => !draft.values[appliedKey(code)] && !draft.values[editingKey(code)]);

/** 未設定 or 誤りあり, where a page was left so. */
export const leftWord = ({ wrong }: { readonly wrong: boolean }): string => (wrong ? "誤りあり" : "未設定");
