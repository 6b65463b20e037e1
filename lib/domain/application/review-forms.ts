import * as z from "zod/mini";
import { exceptionLimit } from "../calendar/exception-limit";
import { type JapanDate, toEightDigits } from "../calendar/japan-date";
import { field, type Reading } from "../text/field";
import { quoted, refuseMeaningless } from "../text/field-problem-sentences";
import { count, eightDigitDate, optionalEightDigitDate, requiredText } from "../text/fields";
import { isBlank, normalizeDigits } from "../text/normalize";
import { optionalText } from "../text/text-fields";
import { otherDate, queryLimit, reasonLimit } from "./review-limits";
import type { StartDateException } from "./start-date-cautions";

// The forms of the acts on the review page. Every one of them carries the version that was seen.

const version = count({ label: "画面の版", min: 1, max: 1_000_000_000 });

/** Ticked before what cannot be taken back; works without JavaScript. */
const confirmed = field<boolean>((typed) =>
  typed === "yes"
    ? { value: true }
    : { problem: "取り消せない操作です。「内容を確認しました」にチェックを入れてください。" },
);

/** 審査を開始する */
export const takeOnFormSchema = z.object({ version });

/** 証明書発行作業を完了する; `next`: 完了して次へ */
export const completeCertificatesFormSchema = z.object({
  version,
  next: field<boolean>((posted) => ({ value: posted === "1" })),
});

/** 確認事項を通知する */
export const queryFormSchema = z.object({
  version,
  query: requiredText({ label: "確認事項", max: queryLimit, multiline: true }),
});

/** 不承認にする */
export const rejectFormSchema = z.object({
  version,
  reason: requiredText({ label: "不承認の理由", max: reasonLimit, multiline: true }),
  confirmed,
});

/** 無効にする */
export const invalidateFormSchema = z.object({
  version,
  reason: requiredText({ label: "無効にする理由", max: reasonLimit, multiline: true }),
  confirmed,
});

/** A day in half width; whether it is one is asked of the chosen of the two. */
function readTypedDay(typed: string): Reading<string> {
  const value = normalizeDigits(typed.slice(0, 100));
  const problem = refuseMeaningless("利用開始日", value);
  return problem === undefined ? { value } : { problem };
}

const startDateChoice = field<string>((typed) =>
  isBlank(typed) ? { problem: "利用開始日を選択してください。" } : readTypedDay(typed),
);

/**
 * A start date: one of the registration dates, or another day typed as 8 digits (R7). Where something speaks against the day
 * (R23), the reason, and the day as it was when the box was ticked: a tick is given for one day only.
 */
const startDateFields = {
  version,
  startDate: startDateChoice,
  otherDate: field(readTypedDay),
  exceptionReason: optionalText({ label: "この利用開始日にする理由", max: exceptionLimit, multiline: true }),
  exceptionDate: optionalEightDigitDate({ label: "確認した利用開始日" }),
};
type StartDateFields = z.output<z.ZodMiniObject<typeof startDateFields>>;

interface StartDateForm {
  readonly version: number;
  readonly startDate: JapanDate;
  readonly exception: StartDateException;
}

function readStartDate(form: StartDateFields, payload: z.core.ParsePayload): StartDateForm {
  const other = form.startDate === otherDate;
  if (!other && form.otherDate !== "") {
    // One of the two would be passed over without a word.
    const message = `${quoted(form.otherDate)}が入力されていますが、上で別の利用開始日が選択されています。入力を消すか、上で「スケジュール表にない営業日」を選択してください。`;
    payload.issues.push({ code: "custom", input: form.otherDate, path: ["otherDate"], message });
    return z.NEVER;
  }
  const typed = other ? form.otherDate : form.startDate;
  const date = z.safeParse(eightDigitDate({ label: "利用開始日" }), typed);
  if (date.success) {
    const exception = { reason: form.exceptionReason, date: form.exceptionDate ?? null };
    return { version: form.version, startDate: date.data, exception };
  }
  const message = date.error.issues[0]?.message ?? "";
  payload.issues.push({ code: "custom", input: typed, path: [other ? "otherDate" : "startDate"], message });
  return z.NEVER;
}

/** 審査を終了する */
export const approveFormSchema = z.pipe(z.object(startDateFields), z.transform(readStartDate));

/** 利用開始日を変更する */
export const changeStartDateFormSchema = z.pipe(
  z.object({
    ...startDateFields,
    message: optionalText({ label: "お客様への説明", max: reasonLimit, multiline: true }),
  }),
  z.transform((form, payload) => ({ ...readStartDate(form, payload), message: form.message })),
);

/** What a radio button of a registration date posts. */
export const startDateValue = (date: JapanDate): string => toEightDigits(date);
