import type { ApplicationRecord } from "@/lib/domain/application/application-record";
import { formatLong } from "@/lib/domain/calendar/japan-date";
import { announcedSettingDeadline } from "@/lib/domain/calendar/system-setting-deadline";
import { needsSystemSetting } from "@/lib/domain/change/system-setting-need";

/** The schedule and the calendar that deadlines are told by. */
export type AnnouncedDates = Parameters<typeof announcedSettingDeadline>[1];

/** R9: システム設定申込締切日 of 申込結果, with what to do. */
export function settingFact(
  { contractBefore, contractAfter, startDate }: ApplicationRecord,
  dates: AnnouncedDates,
): { readonly value: string; readonly note?: string } {
  if (!needsSystemSetting(contractBefore, contractAfter)) return { value: "この申込では不要です" };
  if (!startDate) return { value: "システム設定の申込が必要です", note: "締切日は、利用開始日と一緒に決まります。" };
  return {
    value: formatLong(announcedSettingDeadline(startDate, dates)),
    note: "この日までに、システム設定の申込を完了してください。申込方法は利用契約事務課へお問い合わせください。",
  };
}
