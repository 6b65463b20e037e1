import * as z from "zod/mini";
import { judgeWishedStartDate } from "@/lib/domain/calendar/start-date";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { parseForm } from "@/lib/domain/form/parse-form";
import { eightDigitDate } from "@/lib/domain/text/fields";
import type { DraftVisit } from "./visit-draft";

const schema = z.object({ wishedStartDate: eightDigitDate({ label: "利用開始希望日" }) });

/** R6: what to say of a wished date that is not on the schedule, but can be applied for. */
export function offScheduleWarning(visit: DraftVisit, values: FormValues): string | undefined {
  const form = parseForm(schema, values);
  if (!form.ok) return undefined;
  const judgement = judgeWishedStartDate(form.value.wishedStartDate, visit);
  return judgement.kind === "offSchedule" ? judgement.warning : undefined;
}
