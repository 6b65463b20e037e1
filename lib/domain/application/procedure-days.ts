import { firstOfMonthFrom, formatLong, formatMonth, type JapanDate } from "../calendar/japan-date";
import type { ProcedureAct } from "./procedure";

interface Days {
  readonly today: JapanDate;
  /** From when what was applied for holds. */
  readonly startDate: JapanDate;
}

/** Why a step cannot have its day, or the last one its month; undefined where it can. */
export function refuseStepDay(act: ProcedureAct, on: JapanDate, { today, startDate }: Days): string | undefined {
  if (act !== "startDirectDebit")
    return on > today
      ? `${formatLong(on)}は、まだ来ていません。本日（${formatLong(today)}）以前の日付を入力してください。`
      : undefined;
  const first = firstOfMonthFrom(today > startDate ? today : startDate);
  return on < first
    ? `${formatMonth(on)}の請求分からは開始できません。${formatMonth(first)}以降の月を入力してください。`
    : undefined;
}
