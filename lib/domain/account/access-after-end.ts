import { addDays, formatLong, type JapanDate } from "../calendar/japan-date";

/** So many days the accounts of an office can read what was, once its contract has ended (our own rule; nothing is public). */
export const readableDays = 90;

/** The last day on which they can. `endedFrom` is the first day without a contract. */
export const readableThrough = (endedFrom: JapanDate): JapanDate => addDays(endedFrom, readableDays - 1);

/** Whether the accounts of an office are closed on a day. */
export const isClosedAfterEnd = (endedFrom: JapanDate | null, today: JapanDate): boolean =>
  endedFrom !== null && readableThrough(endedFrom) < today;

/** Whether nothing more can be applied for. */
export const hasEnded = (endedFrom: JapanDate | null, today: JapanDate): boolean =>
  endedFrom !== null && endedFrom <= today;

/** What an office is told whose contract ends or has ended. */
export function endSentence(endedFrom: JapanDate, today: JapanDate): string {
  const lastDay = formatLong(addDays(endedFrom, -1));
  const through = formatLong(readableThrough(endedFrom));
  return hasEnded(endedFrom, today)
    ? `この事業所の契約は${lastDay}で終了しました。これまでの申込と契約の内容は、${through}まで参照できます。新しい申込はできません。`
    : `この事業所の契約は${lastDay}で終了します。終了後は、これまでの申込と契約の内容を${through}まで参照できます。`;
}
