import type { BusinessCalendar } from "../calendar/business-days";
import { formatLong, type JapanDate, toEightDigits } from "../calendar/japan-date";
import { passwordsThrough } from "../calendar/password-window";
import type { ScheduleDate } from "../calendar/start-date";
import { systemSettingDeadline } from "../calendar/system-setting-deadline";
import type { FieldProblem } from "../form/parse-form";
import { fingerprint } from "../text/fingerprint";

/** A case that a change of the calendar or of the schedule may touch: under review, or approved. */
export interface DatedCase {
  readonly receiptNumber: string;
  readonly companyName: string;
  readonly officeName: string;
  readonly wishedStartDate: JapanDate;
  /** Once approved. */
  readonly startDate: JapanDate | null;
  readonly passwordsPromisedThrough: JapanDate | null;
  readonly keepsPasswords: boolean;
}

/** A case that is touched, and how. */
export interface TouchedCase extends Pick<DatedCase, "receiptNumber" | "companyName" | "officeName"> {
  readonly sentences: readonly string[];
}

interface Circumstances {
  readonly today: JapanDate;
  readonly calendar: BusinessCalendar;
  readonly schedule: readonly ScheduleDate[];
}

const touched = ({ receiptNumber, companyName, officeName }: DatedCase, sentences: readonly string[]): TouchedCase[] =>
  sentences.length > 0 ? [{ receiptNumber, companyName, officeName, sentences }] : [];

/** Whether a day is the start date of an approved case, or the wish of one under review. */
function startsOn(day: JapanDate, { startDate, wishedStartDate }: DatedCase): string[] {
  if (startDate === day) return [`確定した利用開始日が${formatLong(day)}です。`];
  return startDate === null && wishedStartDate === day ? [`利用開始希望日が${formatLong(day)}です。`] : [];
}

/** The cases that wish for a registration date or are confirmed for it. */
export const touchedByRemoval = (day: JapanDate, cases: readonly DatedCase[]): TouchedCase[] =>
  cases.flatMap((each) => touched(each, startsOn(day, each)));

/** The cases that a closing day touches: their start date or wish, their deadline (R9), or the window of their passwords (R4). */
export function touchedByClosing(
  day: JapanDate,
  cases: readonly DatedCase[],
  { today, calendar, schedule }: Circumstances,
): TouchedCase[] {
  const closed = { closingDays: new Set([...calendar.closingDays, day]) };
  return cases.flatMap((each) => {
    const { startDate, passwordsPromisedThrough: promised, keepsPasswords } = each;
    if (startDate === null) return touched(each, startsOn(day, each));
    const scheduled = schedule.some(({ registrationDate }) => registrationDate === startDate);
    const deadlines = [calendar, closed].map((known) => systemSettingDeadline(startDate, known));
    const ends = [calendar, closed].map((known) => passwordsThrough(startDate, known, promised));
    return touched(each, [
      ...startsOn(day, each),
      // The deadlines of registration dates are their own.
      ...(today < startDate && !scheduled ? moved("システム設定申込の期限", deadlines, "に早まります") : []),
      ...(keepsPasswords ? moved("パスワードの参照期間の最終日", ends, "に延びます") : []),
    ]);
  });
}

function moved(what: string, [before, after]: readonly JapanDate[], verb: string): string[] {
  if (!before || !after || before === after) return [];
  return [`${what}が${formatLong(before)}から${formatLong(after)}${verb}。`];
}

/** Whether closing needs a reason of its own: on a day that has begun, or on which use is to begin. */
export const closingNeedsReason = (day: JapanDate, today: JapanDate, cases: readonly DatedCase[]): boolean =>
  day === today || cases.some(({ startDate }) => startDate === day);

/** What the tick for a day posts: it holds for the cases that were listed, and for what the list said of each. */
export const touchTick = (day: JapanDate, cases: readonly TouchedCase[]): string =>
  `${toEightDigits(day)}-${fingerprint(JSON.stringify(cases.map((each) => [each.receiptNumber, each.sentences])))}`;

/** What is missing before a day that touches cases may be closed (R23). */
export function missingInClosing(
  form: { readonly exceptionReason: string; readonly confirmed: string },
  expected: { readonly tick: string; readonly needsReason: boolean },
): FieldProblem[] {
  const reason = "本日または確定した利用開始日を休業日にする理由を入力してください。";
  const tick = "この休業日で変わる日程があります。一覧を確認して、チェックを入れてください。";
  return [
    ...(expected.needsReason && form.exceptionReason === "" ? [{ field: "exceptionReason", message: reason }] : []),
    ...(form.confirmed === expected.tick ? [] : [{ field: "confirmed", message: tick }]),
  ];
}

/** So many days around a closing day a start date can be whose deadline or window it moves, over the longest holidays. */
export const daysTouched = 40;
