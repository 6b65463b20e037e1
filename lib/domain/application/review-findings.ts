import { refuseConfirmedStartDate } from "../calendar/confirmed-start-date";
import { formatLong, type JapanDate } from "../calendar/japan-date";
import {
  confirmableStartDates,
  isInTime,
  judgeWishedStartDate,
  type StartDateCircumstances,
} from "../calendar/start-date";
import type { ApplicationContent } from "../change/application-content";
import { planOf } from "../change/changes";
import { refuseChanges } from "../change/refuse-changes";
import { type Contract, usesNetNaccs } from "../contract/contract";
import { contractAsOf, type Ledger, lastSeq } from "../contract/ledger";

/** Something the reviewer should know before deciding. A problem would keep the approval from making sense. */
export interface ReviewFinding {
  readonly tone: "problem" | "caution" | "note";
  readonly message: string;
}

export interface ReviewCircumstances extends StartDateCircumstances {
  /** The day of filing, from which it is told whether it was in time. */
  readonly filedOn: JapanDate;
}

/** What the review is judged against: the office's ledger as it stands now. */
export interface CaseContracts {
  readonly ledger: Ledger;
  readonly officeId: string;
  /** The contract that the customer saw. */
  readonly before: Contract;
  /** The ledger's last entry when the application was filed. */
  readonly filedSeq: number;
}

/** The rules looked at again on the day of the review, against the contract as it will stand on the wished date. */
export function reviewFindings(
  content: ApplicationContent,
  { ledger, officeId, before, filedSeq }: CaseContracts,
  circumstances: ReviewCircumstances,
): ReviewFinding[] {
  const wish = content.wishedStartDate;
  const refusals = refuseChanges(content.changes, { ledger, officeId, before, day: wish });
  const findings: ReviewFinding[] = refusals.map(({ message, firstDay }) =>
    firstDay
      ? { tone: "caution", message: `利用開始希望日では早すぎます。${message}` }
      : { tone: "problem", message: `現在の契約では申込の条件を満たしていません: ${message}` },
  );
  if (lastSeq(ledger) !== filedSeq) {
    findings.push({
      tone: "caution",
      message:
        "申込の後に、この事業所の契約内容が変わりました。「変更内容」は申込時の契約、「契約内容」は現在の契約を示しています。",
    });
  }
  findings.push(...wishFindings(content, circumstances));
  const now = contractAsOf(ledger, wish);
  const addsWeb = planOf(content.changes, before).some(
    (operation) => operation.type === "addUserIds" && operation.processingMode === "WEB_NACCS",
  );
  if (addsWeb && usesNetNaccs(now)) {
    findings.push({
      tone: "note",
      message: "この事業所はnetNACCSを利用中です。今のnetNACCSの利用者IDと論理端末でもWebNACCSを利用できます。",
    });
  }
  return findings;
}

/** R6, R7: what to say of the wish when the start date is confirmed today. */
function wishFindings(
  { wishedStartDate: wish }: ApplicationContent,
  circumstances: ReviewCircumstances,
): ReviewFinding[] {
  const { today, calendar, filedOn } = circumstances;
  const given = `利用開始希望日「${formatLong(wish)}」`;
  if (judgeWishedStartDate(wish, circumstances).kind === "scheduled") return [];
  const late = confirmableStartDates(circumstances).find((date) => date.registrationDate === wish);
  if (late) {
    if (isInTime(filedOn, late)) return [];
    const deadline = formatLong(late.applicationDeadline);
    const message = `${given}の提出締切日（${deadline}）の後に申し込まれています。間に合うか確認してください。`;
    return [{ tone: "caution", message }];
  }
  if (refuseConfirmedStartDate(wish, today, calendar)) {
    return [{ tone: "caution", message: `${given}は、もう利用開始日にできません。別の日を選択してください。` }];
  }
  return [{ tone: "caution", message: `${given}は、スケジュール表のシステム登録日ではありません。` }];
}
