import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type ApplicationRecord, noticeDay } from "@/lib/domain/application/application-record";
import { approvalHolds } from "@/lib/domain/application/transitions";
import { approvalNoticeAvailable } from "@/lib/domain/calendar/documents-available";
import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { lettersOf } from "@/lib/domain/change/application-kind";
import { paths } from "@/lib/domain/paths";

/** 帳票: the letters of an application, each under its name, as soon as they can be output (R5). */
export function LettersCard({ application, today }: { application: ApplicationRecord; today: JapanDate }) {
  const { receiptNumber, status, content } = application;
  const { form, notice } = lettersOf(Object.keys(content.changes));
  return (
    <Card title="帳票">
      <ButtonRow>
        <ButtonLink small href={paths.applicationForm(receiptNumber)}>
          {form.name}を出力する
        </ButtonLink>
        {approvalHolds(status) && approvalNoticeAvailable(noticeDay(application), today) && (
          <ButtonLink small href={paths.approvalNotice(receiptNumber)}>
            {notice.name}を出力する
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  );
}
