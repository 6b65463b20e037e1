/**
 * How long something can still be done, from `businessDaysUntil(today, lastDay)`: あと3営業日, 本日まで on the last day, 2営業日超過
 * afterwards.
 */
export function daysLeftSentence(businessDays: number): string {
  if (businessDays > 0) return `あと${businessDays}営業日`;
  return businessDays === 0 ? "本日まで" : `${-businessDays}営業日超過`;
}
