import { refuseConfirmedStartDate } from "../calendar/confirmed-start-date";
import { formatLong, type JapanDate } from "../calendar/japan-date";
import {
  confirmableStartDates,
  isInTime,
  judgeWishedStartDate,
  type StartDateCircumstances,
} from "../calendar/start-date";

type Circumstances = StartDateCircumstances & { readonly filedOn: JapanDate };

/** R6, R7: what to say of the wish when the start date is confirmed today. */
export function wishFinding(wish: JapanDate, circumstances: Circumstances) {
  const checked = "利用開始希望日";
  const given = `利用開始希望日「${formatLong(wish)}」`;
  const fine = `${given}はスケジュール表のシステム登録日で、提出締切日までに申し込まれています。`;
  const caution = caughtIn(wish, given, circumstances);
  return caution
    ? ({ checked, outcome: "caution", sentences: [caution] } as const)
    : ({ checked, outcome: "fine", sentences: [fine] } as const);
}

function caughtIn(wish: JapanDate, given: string, circumstances: Circumstances): string | undefined {
  const { today, calendar, filedOn } = circumstances;
  if (judgeWishedStartDate(wish, circumstances).kind === "scheduled") return undefined;
  const late = confirmableStartDates(circumstances).find((date) => date.registrationDate === wish);
  if (late) {
    if (isInTime(filedOn, late)) return undefined;
    const deadline = formatLong(late.applicationDeadline);
    return `${given}の提出締切日（${deadline}）の後に申し込まれています。間に合うか確認してください。`;
  }
  if (refuseConfirmedStartDate(wish, today, calendar)) {
    return `${given}は、もう利用開始日にできません。別の日を選択してください。`;
  }
  return `${given}は、スケジュール表のシステム登録日ではありません。`;
}
