import type { Transaction } from "../../data/database";
import { readCalendar, readSchedule } from "../../data/schedule";
import { type JapanDate, japanDateOf } from "../../domain/calendar/japan-date";
import { announcedSettingDeadline } from "../../domain/calendar/system-setting-deadline";
import { needsSystemSetting } from "../../domain/change/system-setting-need";
import type { Contract } from "../../domain/contract/contract";

/** R9: the システム設定申込締切日 of an approval for a start date; undefined where none is needed. */
export async function settingDueOn(
  tx: Transaction,
  startDate: JapanDate,
  { before, after }: { readonly before: Contract; readonly after: Contract },
  now: Date,
): Promise<JapanDate | undefined> {
  if (!needsSystemSetting(before, after)) return undefined;
  const [calendar, schedule] = [await readCalendar(tx), await readSchedule(japanDateOf(now), tx)];
  return announcedSettingDeadline(startDate, { schedule, calendar });
}
