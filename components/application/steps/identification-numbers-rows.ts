import { termMark } from "@/components/contract/term-mark";
import type { TermMark } from "@/components/contract/term-tag";
import type { ChangeRow } from "@/lib/domain/change/change-block";
import { identificationNumbers } from "@/lib/domain/change/items/identification-numbers";
import { editingKey } from "@/lib/domain/change/user-code-form";
import { problemsLeft } from "@/lib/domain/change/user-code-page";
import { userCodeRows } from "@/lib/domain/change/user-code-rows";
import { circumstancesOf, type DraftReading } from "@/lib/domain/change/wizard";
import { contractOverTime } from "@/lib/domain/contract/contract-over-time";
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
  identificationNumbers.block(contract, after).after.filter((row) => row.mark !== undefined);

/** The UserCodes whose page was left before 「この内容で設定する」, and whether something typed there is wrong. */
export const leftUserCodes = ({ draft, reading }: WizardView): { readonly code: string; readonly wrong: boolean }[] =>
  reading.contract.userCodes.flatMap((code) => {
    const typed = draft.values[editingKey(code.code)];
    return typed ? [{ code: code.code, wrong: problemsLeft(code, circumstancesOf(reading), typed).length > 0 }] : [];
  });

/** 未設定 or 誤りあり, where a page was left so. */
export const leftWord = ({ wrong }: { readonly wrong: boolean }): string => (wrong ? "誤りあり" : "未設定");
