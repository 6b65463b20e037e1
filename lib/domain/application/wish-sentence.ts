import { businessDaysUntil } from "../calendar/business-days";
import { daysLeftSentence } from "../calendar/days-left-sentence";
import { formatLong, type JapanDate } from "../calendar/japan-date";
import type { ScheduleDate, StartDateCircumstances } from "../calendar/start-date";
import { type Holder, isReviewer } from "./turn";

/**
 * R6, R22: what the customer has to know of the wished start date as long as none is confirmed: until when to correct the
 * application so that it can still be met, or that it cannot any more. Undefined where there is nothing to say.
 */
export function wishSentence(
  wish: JapanDate,
  holder: Holder,
  { today, schedule, calendar }: StartDateCircumstances,
): string | undefined {
  const given = `利用開始希望日（${formatLong(wish)}）`;
  if (isReviewer(holder)) {
    return wish <= today ? `${given}は過ぎました。審査が終わると、確定した利用開始日をお知らせします。` : undefined;
  }
  if (holder.kind !== "customer") return undefined;
  const again = "修正するときに、新しい希望日を選んでください。";
  if (wish <= today) return `${given}は過ぎました。${again}`;
  const deadline = lastDayToApplyFor(wish, schedule);
  if (deadline === undefined) return undefined;
  if (deadline < today) return `${given}の提出締切日（${formatLong(deadline)}）を過ぎました。${again}`;
  const left = daysLeftSentence(businessDaysUntil(today, deadline, calendar));
  return `${given}に間に合わせるには、${formatLong(deadline)}（${left}）までに修正してください。`;
}

/** R6: the latest application deadline of the registration dates up to the wished one. */
const lastDayToApplyFor = (wish: JapanDate, schedule: readonly ScheduleDate[]): JapanDate | undefined =>
  schedule
    .filter(({ registrationDate }) => registrationDate <= wish)
    .map(({ applicationDeadline }) => applicationDeadline)
    .toSorted()
    .at(-1);
