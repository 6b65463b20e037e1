import { SummaryBar } from "@/components/ui/summary-bar";
import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { itemMarks } from "@/lib/domain/change/change-items";

interface DraftSummaryProps {
  readonly officeName: string;
  readonly officeCode: string;
  readonly chosen: readonly string[];
  readonly wishedStartDate: JapanDate | undefined;
  /** The earliest start date that can still be applied for. */
  readonly earliest: JapanDate;
}

/** The application under way in one line: office, items, wished date. */
export function DraftSummary({ officeName, officeCode, chosen, wishedStartDate, earliest }: DraftSummaryProps) {
  const items = itemMarks(chosen);
  return (
    <SummaryBar
      label="申込の概要"
      facts={[
        { term: "事業所", value: `${officeName}（${officeCode}）` },
        { term: "申込内容", value: items.length > 0 ? items.join("・") : "未選択" },
        {
          term: "利用開始希望日",
          value: wishedStartDate
            ? `${formatLong(wishedStartDate)}${wishedStartDate === earliest ? "（最短）" : ""}`
            : `未入力（最短 ${formatLong(earliest)}）`,
        },
      ]}
    />
  );
}
