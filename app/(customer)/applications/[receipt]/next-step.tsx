import { type ApplicationRecord, differsFromWish, standingOf } from "@/lib/domain/application/application-record";
import { approvalHolds } from "@/lib/domain/application/transitions";
import { type BusinessCalendar, businessDaysUntil } from "@/lib/domain/calendar/business-days";
import { certificateFetchDeadline } from "@/lib/domain/calendar/certificate-validity";
import { daysLeftSentence } from "@/lib/domain/calendar/days-left-sentence";
import { formatLong, type JapanDate, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { passwordsReadable, passwordWindow } from "@/lib/domain/calendar/password-window";
import { bearsCertificate, terminalNamesIn } from "@/lib/domain/contract/terminal-kind";

interface NextStepProps {
  readonly application: ApplicationRecord;
  readonly calendar: BusinessCalendar;
  readonly today: JapanDate;
}

/** What the customer does next after approval, and by when. */
export function NextStep({ application, calendar, today }: NextStepProps) {
  const { startDate, reviewEndedAt, status } = application;
  if (!startDate || !reviewEndedAt || !approvalHolds(status)) return null;
  const window = passwordWindow({
    reviewEndedOn: japanDateOf(reviewEndedAt),
    startDate,
    calendar,
    promisedThrough: application.passwordsPromisedThrough,
  });
  const left = (deadline: JapanDate) => daysLeftSentence(businessDaysUntil(today, deadline, calendar));
  const sentences = [
    `利用開始日は${formatLong(startDate)}です。`,
    application.previousStartDate
      ? `変更前の利用開始日は${formatLong(application.previousStartDate)}でした。`
      : undefined,
    application.startDateMessage ? `NACCSセンターからの説明: ${application.startDateMessage}` : undefined,
    differsFromWish(application)
      ? `ご希望の日（${formatLong(application.content.wishedStartDate)}）とは異なります。`
      : undefined,
    application.issuedUserIds.length > 0 && passwordsReadable(window, today)
      ? `パスワードは${formatLong(window.through)}まで参照できます（${left(window.through)}）。`
      : undefined,
    standingOf(application).asksForTerminals && application.issuedTerminals.length === 0
      ? `${terminalNamesIn(application.terminalsOrdered)}は発行作業中です。完了するとシステム管理責任者にメールでお知らせします。`
      : undefined,
    application.issuedTerminals.some(({ kind }) => bearsCertificate(kind)) &&
    today <= certificateFetchDeadline(startDate)
      ? `デジタル証明書は${formatLong(certificateFetchDeadline(startDate))}までに取得してください。`
      : undefined,
  ];
  return (
    <ul>
      {sentences.flatMap((sentence) =>
        sentence
          ? [
              <li key={sentence} className="typed-lines">
                {sentence}
              </li>,
            ]
          : [],
      )}
    </ul>
  );
}
