import * as z from "zod/mini";
import { field } from "../text/field";
import { refuseMeaningless } from "../text/field-problem-sentences";
import { optionalChoice, optionalEightDigitDate } from "../text/fields";
import { normalizeSingleLine } from "../text/normalize";
import { auditedActs } from "./audit-words";

const readFilter = z.object({
  /** Part of a name, or a login ID. */
  person: field<string | undefined>((typed) => {
    const text = normalizeSingleLine(typed.slice(0, 100));
    const problem = refuseMeaningless("氏名・ユーザーID", text);
    return problem === undefined ? { value: text || undefined } : { problem };
  }),
  act: optionalChoice(auditedActs, { label: "操作" }),
  from: optionalEightDigitDate({ label: "日付（から）" }),
  through: optionalEightDigitDate({ label: "日付（まで）" }),
});

/** The filters of 監査ログ, as its address carries them. */
export const auditFilterSchema = readFilter.check(({ value: { from, through }, issues }) => {
  if (!from || !through || from <= through) return;
  const message = "日付（まで）が日付（から）より前になっています。同じ日か、後の日付を入力してください。";
  issues.push({ code: "custom", input: through, path: ["through"], message });
});

export type AuditFilter = z.output<typeof auditFilterSchema>;
