import * as z from "zod/mini";
import { field } from "../text/field";
import { choice, eightDigitDate, optionalEightDigitDate, requiredText } from "../text/fields";
import { optionalText } from "../text/text-fields";
import { exceptionLimit } from "./exception-limit";
import { formatLong } from "./japan-date";

// The forms of スケジュール管理, checked in the browser as well. What needs the calendar is judge-schedule-date.ts.

const registrationDate = eightDigitDate({ label: "システム登録日" });

/** Whether a day that precedes 利用開始日 really does; where one of them cannot be read, that is said first. */
const precedes = (field: "applicationDeadline" | "systemSettingDeadline", label: string) =>
  z.refine<Deadlines>((form) => !form[field] || !form.registrationDate || form[field] < form.registrationDate, {
    path: [field],
    error: ({ input }) => {
      const { [field]: deadline, registrationDate: registration } = input as Deadlines;
      if (!deadline || !registration) return "";
      return `${label}「${formatLong(deadline)}」は、システム登録日「${formatLong(registration)}」より前の日付にしてください。`;
    },
  });

interface Deadlines {
  readonly registrationDate: z.output<typeof registrationDate>;
  readonly applicationDeadline: z.output<typeof registrationDate>;
  readonly systemSettingDeadline: z.output<typeof registrationDate> | undefined;
}

/** A registration date with its deadlines. Without a system-setting deadline R9's is taken. */
export const scheduleDateFormSchema = z
  .object({
    /** add refuses a date that is there already; change keeps its registration date. */
    purpose: choice(["add", "change"], { label: "操作" }),
    registrationDate,
    applicationDeadline: eightDigitDate({ label: "提出締切日" }),
    systemSettingDeadline: optionalEightDigitDate({ label: "システム設定申込締切日" }),
  })
  .check(precedes("applicationDeadline", "提出締切日"), precedes("systemSettingDeadline", "システム設定申込締切日"));
export type ScheduleDateForm = z.output<typeof scheduleDateFormSchema>;

/** Ticked for exactly the cases that were listed (R23); empty where nothing was. */
const confirmed = field<string>((posted) => ({ value: /^\d{8}-[0-9a-z]{1,13}$/.test(posted) ? posted : "" }));

export const removeScheduleDateFormSchema = z.object({ registrationDate, confirmed });
export type RemoveScheduleDateForm = z.output<typeof removeScheduleDateFormSchema>;

export const closingDayFormSchema = z.object({
  closingDate: eightDigitDate({ label: "休業日" }),
  closingReason: requiredText({ label: "理由", max: 50 }),
  /** Why on a day that has begun, or on which use is to begin. */
  exceptionReason: optionalText({ label: "この日を休業日にする理由", max: exceptionLimit, multiline: true }),
  confirmed,
});
export type ClosingDayForm = z.output<typeof closingDayFormSchema>;

export const removeClosingDayFormSchema = z.object({ closingDate: eightDigitDate({ label: "休業日" }) });
