import { formatLong, type JapanDate } from "../calendar/japan-date";
import { confirmableStartDates, isInTime } from "../calendar/start-date";
import { systemSettingDeadline } from "../calendar/system-setting-deadline";
import type { ReviewCircumstances } from "./review-findings";

/**
 * R23: what speaks against confirming a start date that could be confirmed (R7): it is off the schedule, before the wish, or
 * past a deadline. Staff then says why it is done all the same.
 */
export function startDateCautions(date: JapanDate, wish: JapanDate, circumstances: ReviewCircumstances): string[] {
  const { today, calendar, filedOn } = circumstances;
  const scheduled = confirmableStartDates(circumstances).find(({ registrationDate }) => registrationDate === date);
  const settingDeadline = scheduled?.systemSettingDeadline ?? systemSettingDeadline(date, calendar);
  const given = `利用開始日「${formatLong(date)}」は、`;
  const cautions: string[] = [];
  if (date < wish) cautions.push(`${given}お客様の利用開始希望日「${formatLong(wish)}」より前の日です。`);
  if (!scheduled) cautions.push(`${given}スケジュール表の利用開始日ではありません。`);
  if (scheduled && !isInTime(filedOn, scheduled)) {
    cautions.push(
      `この申込は、${formatLong(date)}の提出締切日「${formatLong(scheduled.applicationDeadline)}」の後に提出されました。`,
    );
  }
  if (settingDeadline < today) {
    cautions.push(`${formatLong(date)}のシステム設定申込の期限「${formatLong(settingDeadline)}」を過ぎています。`);
  }
  return cautions;
}

/** Why staff confirms a start date all the same, and the date for which that was ticked. */
export interface StartDateException {
  readonly reason: string;
  readonly date: JapanDate | null;
}

/** What is missing before a start date that something speaks against may be confirmed. */
export function missingInException(
  date: JapanDate,
  { reason, date: ticked }: StartDateException,
): { readonly field: "exceptionReason" | "exceptionDate"; readonly message: string }[] {
  return [
    ...(reason === ""
      ? [{ field: "exceptionReason" as const, message: "この利用開始日にする理由を入力してください。" }]
      : []),
    ...(ticked === date
      ? []
      : [
          {
            field: "exceptionDate" as const,
            message: `通常の日程ではない利用開始日です。この日にする場合は、「${formatLong(date)}を利用開始日にします」にチェックを入れてください。`,
          },
        ]),
  ];
}
