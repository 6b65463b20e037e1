import { ApplicationStatusTag } from "@/components/application/application-status-tag";
import { MarkList } from "@/components/application/mark-list";
import { FactSection } from "@/components/ui/fact-section";
import type { ApplicationRecord } from "@/lib/domain/application/application-record";
import { formatLong, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { contentMarks, kindMarks, specialMarks, tickedMarks } from "@/lib/domain/change/application-marks";

/** 申込内容 */
export function ApplicationFacts({ application }: { application: ApplicationRecord }) {
  const { content, contractBefore, reviewEndedAt } = application;
  const applied = tickedMarks(Object.keys(content.changes));
  return (
    <FactSection
      title="申込内容"
      facts={[
        { term: "受付番号", value: application.receiptNumber },
        { term: "ステータス", value: <ApplicationStatusTag status={application.status} /> },
        { term: "事業所コード（申込者）", value: contractBefore.office.officeCode },
        { term: "事業所コード（契約者）", value: contractBefore.office.officeCode },
        { term: "申込日", value: formatLong(japanDateOf(application.filedAt)) },
        { term: "審査終了日", value: reviewEndedAt && formatLong(japanDateOf(reviewEndedAt)) },
        { term: "利用開始希望日", value: formatLong(content.wishedStartDate) },
        { term: "契約解除（満了）希望日", value: "" },
        { term: "申込分類", value: <MarkList marks={kindMarks} applied={applied} />, wide: true },
        { term: "申込分類（特殊）", value: <MarkList marks={specialMarks} applied={applied} />, wide: true },
        { term: "契約変更内容", value: <MarkList marks={contentMarks} applied={applied} />, wide: true },
        { term: "変更する理由", value: <span className="typed-lines">{content.reason}</span>, wide: true },
        {
          term: "備考",
          value: content.remarks && <span className="typed-lines">{content.remarks}</span>,
          wide: true,
        },
      ]}
    />
  );
}
