import * as z from "zod/mini";
import { exceptionLimit } from "../calendar/exception-limit";
import { type JapanDate, toEightDigits } from "../calendar/japan-date";
import { fillingSteps } from "../change/item-step";
import { optionalChoice } from "../text/choice-fields";
import { field, type Reading } from "../text/field";
import { quoted, refuseMeaningless } from "../text/field-problem-sentences";
import { count, eightDigitDate, optionalEightDigitDate, requiredText } from "../text/fields";
import { isBlank, normalizeDigits } from "../text/normalize";
import { optionalText } from "../text/text-fields";
import { isUuid } from "../text/uuid";
import { confirmations, otherDate, queryLimit, reasonLimit } from "./review-limits";
import type { StartDateException } from "./start-date-cautions";

// The forms of the acts on the review page. Every one of them carries the version that was seen. Fields of forms that can be
// open side by side have names of their own, for their ids are made of these.

const version = count({ label: "画面の版", min: 1, max: 1_000_000_000 });

/** A box ticked before what cannot be taken back; works without JavaScript. */
const ticked = (label: string) =>
  field<boolean>((typed) =>
    typed === "yes" ? { value: true } : { problem: `取り消せない操作です。「${label}」にチェックを入れてください。` },
  );

const confirmed = ticked(confirmations.content);

/** The step of the wizard that a question is about, if it names one. */
const step = optionalChoice(fillingSteps, { label: "確認事項に関する入力画面" });

/** 審査を開始する */
export const takeOnFormSchema = z.object({ version });

/** Ticked before a case is taken from somebody else. */
const agreed = field<boolean>((typed) =>
  typed === "yes"
    ? { value: true }
    : { problem: "ほかの方の担当案件です。「担当者の了解を得ているか、担当者が不在です」にチェックを入れてください。" },
);

/** 審査を引き継ぐ (R23) */
export const takeOverFormSchema = z.object({
  version,
  takeOverReason: requiredText({ label: "引き継ぐ理由", max: reasonLimit, multiline: true }),
  agreed,
});

const note = optionalText({ label: "申し送り", max: reasonLimit, multiline: true });

/** 担当を変更する: the account of the colleague. */
export const handOverFormSchema = z.object({
  version,
  colleague: field<string>((typed) =>
    isUuid(typed) ? { value: typed } : { problem: "新しい担当者を選択してください。" },
  ),
  handOverNote: note,
});

/** 担当を外す */
export const releaseFormSchema = z.object({ version, releaseNote: note });

/** 端末・証明書発行作業を完了する; `next`: 完了して次へ */
export const completeCertificatesFormSchema = z.object({
  version,
  next: field<boolean>((posted) => ({ value: posted === "1" })),
});

/** 確認事項を通知する */
export const queryFormSchema = z.object({
  version,
  query: requiredText({ label: "確認事項", max: queryLimit, multiline: true }),
  step,
});

/** 確認事項を追加する */
export const addToQueryFormSchema = z.object({
  version,
  query: requiredText({ label: "追加する確認事項", max: queryLimit, multiline: true }),
  step,
});

/** 確認事項を取り消す */
export const takeBackQueryFormSchema = z.object({ version });

/** 督促する */
export const remindFormSchema = z.object({ version });

/** 回答期限切れとして終了する */
export const closeUnansweredFormSchema = z.object({
  version,
  expiryReason: requiredText({ label: "終了する理由", max: reasonLimit, multiline: true }),
  expiryConfirmed: confirmed,
});

/** 代理取下げ */
export const withdrawForCustomerFormSchema = z.object({
  version,
  withdrawalReason: requiredText({ label: "取下げの理由", max: reasonLimit, multiline: true }),
  withdrawalConfirmed: ticked(confirmations.wish),
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

/** 審査を終了する; where an office that was asked has not agreed, with a reason and a tick (R23). */
export const approveFormSchema = z.pipe(
  z.object({
    ...startDateFields,
    consentReason: optionalText({ label: "同意がないまま承認する理由", max: exceptionLimit, multiline: true }),
    consentConfirmed: field<boolean>((typed) => ({ value: typed === "yes" })),
  }),
  z.transform((form, payload) => ({
    ...readStartDate(form, payload),
    consent: { reason: form.consentReason, confirmed: form.consentConfirmed },
  })),
);

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
