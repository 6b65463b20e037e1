import type { FieldProblem } from "../form/parse-form";
import { addBusinessDays, type BusinessCalendar, isBusinessDay, lastKnownDay, nextBusinessDay } from "./business-days";
import { formatLong, type JapanDate, toEightDigits } from "./japan-date";
import type { ClosingDayForm, ScheduleDateForm } from "./schedule-forms";
import type { ScheduleDate } from "./start-date";
import { systemSettingDeadline } from "./system-setting-deadline";

interface Circumstances {
  readonly today: JapanDate;
  readonly calendar: BusinessCalendar;
  /** The registration dates to come. */
  readonly schedule: readonly ScheduleDate[];
}

type Judged<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Whether a registration date can be put on the schedule: a business day to come, with deadlines on business days before it. */
export function judgeScheduleDate(form: ScheduleDateForm, circumstances: Circumstances): Judged<ScheduleDate> {
  const { registrationDate, applicationDeadline } = form;
  const { today, calendar, schedule } = circumstances;
  const given = `システム登録日「${formatLong(registrationDate)}」`;
  const refuse = (message: string) => ({ ok: false, problems: [{ field: "registrationDate", message }] }) as const;
  const known = schedule.some((date) => date.registrationDate === registrationDate);
  if (registrationDate <= today) {
    const next = addBusinessDays(today, 1, calendar);
    return refuse(`${given}は本日以前の日付です。「${toEightDigits(next)}」以降の営業日を入力してください。`);
  }
  if (registrationDate > lastKnownDay) return refuse(`${given}は先の日付すぎて登録できません。`);
  if (!isBusinessDay(registrationDate, calendar)) {
    const next = nextBusinessDay(registrationDate, calendar);
    return refuse(`${given}は休業日です。次の営業日は「${toEightDigits(next)}」（${formatLong(next)}）です。`);
  }
  if (form.purpose === "add" && known) {
    return refuse(`${given}はすでに登録されています。締切日を変えるには、一覧の「変更」を押してください。`);
  }
  if (form.purpose === "change" && !known) {
    return refuse(`${given}はスケジュール表にありません。ほかの方が削除した可能性があります。一覧を確認してください。`);
  }
  const deadline = form.systemSettingDeadline ?? systemSettingDeadline(registrationDate, calendar);
  const problems = [
    ...closedDeadline("applicationDeadline", applicationDeadline, calendar),
    ...closedDeadline("systemSettingDeadline", deadline, calendar),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { registrationDate, applicationDeadline, systemSettingDeadline: deadline } };
}

const deadlineWords = { applicationDeadline: "提出締切日", systemSettingDeadline: "システム設定申込締切日" };

/** Nobody takes anything in on a closed day. */
function closedDeadline(
  field: keyof typeof deadlineWords,
  deadline: JapanDate,
  calendar: BusinessCalendar,
): FieldProblem[] {
  if (isBusinessDay(deadline, calendar)) return [];
  const before = addBusinessDays(deadline, -1, calendar);
  const given = `${deadlineWords[field]}「${formatLong(deadline)}」`;
  return [
    {
      field,
      message: `${given}は休業日です。直前の営業日は「${toEightDigits(before)}」（${formatLong(before)}）です。`,
    },
  ];
}

/** Whether the Center can close on a day: one to come, a business day until now, and neither a registration date nor a deadline. */
export function judgeClosingDay(
  { closingDate, closingReason }: Pick<ClosingDayForm, "closingDate" | "closingReason">,
  { today, calendar, schedule }: Circumstances,
): Judged<{ readonly date: JapanDate; readonly reason: string }> {
  const given = `休業日「${formatLong(closingDate)}」`;
  const refuse = (message: string) => ({ ok: false, problems: [{ field: "closingDate", message }] }) as const;
  if (closingDate < today) return refuse(`${given}はすでに過ぎています。本日以降の日付を入力してください。`);
  if (closingDate > lastKnownDay) return refuse(`${given}は先の日付すぎて登録できません。`);
  if (calendar.closingDays.has(closingDate)) return refuse(`${given}はすでに登録されています。`);
  if (!isBusinessDay(closingDate, calendar)) {
    return refuse(`${given}は、土日・祝日・年末年始のため、登録しなくても休業日です。`);
  }
  if (schedule.some((date) => date.registrationDate === closingDate)) {
    return refuse(`${given}はシステム登録日です。先にスケジュール表から削除するか、別の日付を入力してください。`);
  }
  const due = schedule.find(
    (date) => date.applicationDeadline === closingDate || date.systemSettingDeadline === closingDate,
  );
  if (due) {
    const word =
      deadlineWords[due.applicationDeadline === closingDate ? "applicationDeadline" : "systemSettingDeadline"];
    return refuse(
      `${given}は、システム登録日「${formatLong(due.registrationDate)}」の${word}です。先に締切日を変更するか、別の日付を入力してください。`,
    );
  }
  return { ok: true, value: { date: closingDate, reason: closingReason } };
}
