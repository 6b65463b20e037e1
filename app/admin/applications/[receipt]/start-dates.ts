import type { Choice } from "@/components/form/choice-group";
import type { ReviewCircumstances } from "@/lib/domain/application/review-findings";
import { startDateValue } from "@/lib/domain/application/review-forms";
import { businessDaysUntil } from "@/lib/domain/calendar/business-days";
import { refuseConfirmedStartDate } from "@/lib/domain/calendar/confirmed-start-date";
import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { confirmableStartDates, type ScheduleDate } from "@/lib/domain/calendar/start-date";
import type { FormValues } from "@/lib/domain/form/parse-form";

/** So many registration dates are offered; a later one can be typed. */
const offered = 6;

/** R7: the start dates to choose from, the wish among them, and what is chosen to begin with: the wish, if it was in time. */
export function startDateChoices(
  wish: JapanDate,
  circumstances: ReviewCircumstances,
): {
  readonly choices: Choice[];
  readonly values: FormValues;
} {
  const { today, calendar, filedOn } = circumstances;
  const dates = confirmableStartDates(circumstances).filter(
    ({ registrationDate: date }, index) => index < offered || date === wish,
  );
  // Those whose deadline has passed come last: they are the exception.
  const isLate = ({ applicationDeadline }: ScheduleDate) => applicationDeadline < filedOn;
  const choiceOf = (date: JapanDate, note: string) => ({
    value: startDateValue(date),
    label: `${formatLong(date)}${date === wish ? "【希望日】" : ""}`,
    hint: `あと${businessDaysUntil(today, date, calendar)}営業日${note}`,
  });
  const choices = [
    ...dates.filter((date) => !isLate(date)).map(({ registrationDate }) => choiceOf(registrationDate, "")),
    ...dates
      .filter(isLate)
      .map(({ registrationDate, applicationDeadline }) =>
        choiceOf(registrationDate, `・提出締切日の${formatLong(applicationDeadline)}の後の申込`),
      ),
  ];
  const wished = dates.find(({ registrationDate }) => registrationDate === wish);
  const chosen = { startDate: startDateValue(wish) };
  if (wished) return { choices, values: isLate(wished) ? {} : chosen };
  if (refuseConfirmedStartDate(wish, today, calendar)) return { choices, values: {} };
  return { choices: [choiceOf(wish, "・スケジュール表にない営業日"), ...choices], values: chosen };
}
