import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { type ApplicationRecord, issuesNumbers, noticeDay } from "@/lib/domain/application/application-record";
import { approvalHolds } from "@/lib/domain/application/transitions";
import { approvalNoticeAvailable } from "@/lib/domain/calendar/documents-available";
import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { lettersOf } from "@/lib/domain/change/application-kind";
import { paths } from "@/lib/domain/paths";

/** ID通知内容, 承認通知 (R5: before its day a sentence says from when), 申込書. */
export function Documents({ application, today }: { application: ApplicationRecord; today: JapanDate }) {
  const { receiptNumber, status, content } = application;
  const { form, notice } = lettersOf(Object.keys(content.changes));
  const day = noticeDay(application);
  const approved = day !== null && approvalHolds(status);
  const noticeReady = approved && approvalNoticeAvailable(day, today);
  return (
    <div className="stack stack--tight">
      <ButtonRow>
        {approved && issuesNumbers(application) && (
          <ButtonLink variant="main" href={paths.idNotice(receiptNumber)}>
            ID通知内容
          </ButtonLink>
        )}
        {noticeReady && <ButtonLink href={paths.approvalNotice(receiptNumber)}>{notice.name}を出力する</ButtonLink>}
        <ButtonLink href={paths.applicationForm(receiptNumber)}>{form.name}を出力する</ButtonLink>
      </ButtonRow>
      {approved && !noticeReady && (
        <p>
          {notice.name}（PDF）は、{formatLong(day)}から出力できます。
        </p>
      )}
    </div>
  );
}
