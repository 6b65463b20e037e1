import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { type ApplicationRecord, issuesNumbers } from "@/lib/domain/application/application-record";
import { approvalHolds } from "@/lib/domain/application/transitions";
import { approvalNoticeAvailable } from "@/lib/domain/calendar/documents-available";
import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { paths } from "@/lib/domain/paths";

/** ID通知内容, 承認通知 (R5: before its day a sentence says from when), 申込書. */
export function Documents({ application, today }: { application: ApplicationRecord; today: JapanDate }) {
  const { receiptNumber, startDate, status } = application;
  const approved = startDate !== null && approvalHolds(status);
  const noticeReady = approved && approvalNoticeAvailable(startDate, today);
  return (
    <div className="stack stack--tight">
      <ButtonRow>
        {approved && issuesNumbers(application) && (
          <ButtonLink variant="main" href={paths.idNotice(receiptNumber)}>
            ID通知内容
          </ButtonLink>
        )}
        {noticeReady && <ButtonLink href={paths.approvalNotice(receiptNumber)}>承認通知を出力する</ButtonLink>}
        <ButtonLink href={paths.applicationForm(receiptNumber)}>申込書を出力する</ButtonLink>
      </ButtonRow>
      {approved && !noticeReady && <p>承認通知（PDF）は、利用開始日の{formatLong(startDate)}から出力できます。</p>}
    </div>
  );
}
