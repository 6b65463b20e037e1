import { judgeWishedStartDate } from "../../domain/calendar/start-date";
import { readForm } from "../../domain/change/define-form";
import { itemsForm } from "../../domain/change/items-form";
import type { DraftVisit } from "./visit-draft";

/** R6: what to say of a wished date that is not on the schedule, but can be applied for. */
export function offScheduleWarning(
  visit: DraftVisit,
  values = visit.draft.values[itemsForm.key] ?? {},
): string | undefined {
  const { wishedStartDate } = itemsForm.fields;
  const form = readForm({ wishedStartDate }, values);
  if (!form.ok) return undefined;
  const judgement = judgeWishedStartDate(form.value.wishedStartDate, visit);
  return judgement.kind === "offSchedule" ? judgement.warning : undefined;
}
