import type { ScheduleDayKind } from "@/lib/domain/calendar/schedule-days";

/** Short as a calendar has room for, and in full. */
export const scheduleDayWords: Readonly<Record<ScheduleDayKind, { readonly short: string; readonly full: string }>> = {
  registration: { short: "登録", full: "システム登録日（利用開始日）" },
  application: { short: "提出", full: "提出締切日" },
  setting: { short: "設定", full: "システム設定申込締切日" },
};

export const closedDayWord = { short: "休", full: "休業日" };
export const todayWord = { short: "本日", full: "本日" };
