import type { Choice } from "@/components/form/choice-group";
import { otherDate, startDateValue } from "@/lib/domain/application/review-forms";
import { businessDaysUntil } from "@/lib/domain/calendar/business-days";
import { refuseConfirmedStartDate } from "@/lib/domain/calendar/confirmed-start-date";
import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import {
  confirmableStartDates,
  type ScheduleDate,
  type StartDateCircumstances,
} from "@/lib/domain/calendar/start-date";
import type { FormValues } from "@/lib/domain/form/parse-form";

/** So many registration dates are offered; a later one can be typed. */
const offered = 6;

/** R7: the start dates to choose from, the wish among them, and what is chosen to begin with. */
export function startDateChoices(
  wish: JapanDate,
  circumstances: StartDateCircumstances,
): {
  readonly choices: Choice[];
  readonly values: FormValues;
} {
  const { today, calendar } = circumstances;
  const dates = confirmableStartDates(circumstances).filter(
    ({ registrationDate: date }, index) => index < offered || date === wish,
  );
  // Those whose deadline has passed come last: they are the exception.
  const isLate = ({ applicationDeadline }: ScheduleDate) => applicationDeadline < today;
  const choices = [...dates.filter((date) => !isLate(date)), ...dates.filter(isLate)].map(
    ({ registrationDate: date, applicationDeadline }) => {
      const left = `あと${businessDaysUntil(today, date, calendar)}営業日`;
      const late = applicationDeadline < today ? `・提出締切日の${formatLong(applicationDeadline)}を過ぎています` : "";
      return {
        value: startDateValue(date),
        label: `${formatLong(date)}${date === wish ? "【希望日】" : ""}`,
        hint: `${left}${late}`,
      };
    },
  );
  const wished = startDateValue(wish);
  if (choices.some(({ value }) => value === wished)) return { choices, values: { startDate: wished } };
  const possible = !refuseConfirmedStartDate(wish, today, calendar);
  return { choices, values: possible ? { startDate: otherDate, otherDate: wished } : {} };
}
