import type { Choice } from "@/components/form/choice-group";
import type { StartDateCaution } from "@/components/review/start-date-fields";
import { offeredStartDates } from "@/lib/domain/application/offered-start-dates";
import type { ReviewCircumstances } from "@/lib/domain/application/review-findings";
import { approveFormSchema, startDateValue } from "@/lib/domain/application/review-forms";
import { startDateCautions } from "@/lib/domain/application/start-date-cautions";
import { businessDaysUntil } from "@/lib/domain/calendar/business-days";
import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { type FormValues, parseForm } from "@/lib/domain/form/parse-form";

/**
 * The start dates of the approval as its form shows them, and what is chosen to begin with. Once a day is confirmed, the others,
 * and none is chosen.
 */
export function startDateChoices(
  wish: JapanDate,
  circumstances: ReviewCircumstances,
  confirmed: JapanDate | null,
): { readonly choices: Choice[]; readonly values: FormValues } {
  const { today, calendar } = circumstances;
  const { offers, chosen } = offeredStartDates(wish, circumstances);
  const choices = offers
    .filter(({ date }) => date !== confirmed)
    .map(({ date, onSchedule, missedDeadline }) => {
      const notes = [
        `あと${businessDaysUntil(today, date, calendar)}営業日`,
        ...(onSchedule ? [] : ["スケジュール表にない営業日"]),
        ...(missedDeadline ? [`提出締切日の${formatLong(missedDeadline)}の後の申込`] : []),
      ];
      return {
        value: startDateValue(date),
        label: `${formatLong(date)}${date === wish ? "【希望日】" : ""}`,
        hint: notes.join("・"),
      };
    });
  return { choices, values: chosen && !confirmed ? { startDate: startDateValue(chosen) } : {} };
}

/** What speaks against the day that the form of the approval stands at, where something does (R23). */
export function startDateCaution(
  values: FormValues,
  wish: JapanDate,
  circumstances: ReviewCircumstances,
): StartDateCaution | undefined {
  const form = parseForm(approveFormSchema, { ...values, version: "1" });
  if (!form.ok) return undefined;
  const { startDate: date } = form.value;
  const sentences = startDateCautions(date, wish, circumstances);
  return sentences.length > 0 ? { date, sentences } : undefined;
}
