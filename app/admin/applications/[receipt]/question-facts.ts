import type { ApplicationEvent } from "@/lib/domain/application/application-event";
import type { ApplicationRecord } from "@/lib/domain/application/application-record";
import { type BusinessCalendar, businessDaysUntil } from "@/lib/domain/calendar/business-days";
import { daysLeftSentence } from "@/lib/domain/calendar/days-left-sentence";
import { formatInstant, formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { stepWords } from "@/lib/domain/change/wizard-steps";

/** What staff reads of the open question in the card of the case: until when it is to be answered, and what reminded of it. */
export function questionFacts(
  { queryStep }: ApplicationRecord,
  dueOn: JapanDate | undefined,
  history: readonly ApplicationEvent[],
  { today, calendar }: { readonly today: JapanDate; readonly calendar: BusinessCalendar },
) {
  if (!dueOn) return [];
  const asked = history.findLastIndex(({ performed }) => performed.act === "query");
  const reminded = history.slice(asked).findLast(({ performed }) => performed.act === "remind");
  return [
    {
      term: "回答期限",
      value: formatLong(dueOn),
      note: daysLeftSentence(businessDaysUntil(today, dueOn, calendar)),
    },
    ...(queryStep ? [{ term: "関係する入力画面", value: stepWords[queryStep].name }] : []),
    ...(reminded ? [{ term: "前回の督促", value: formatInstant(reminded.at) }] : []),
  ];
}
