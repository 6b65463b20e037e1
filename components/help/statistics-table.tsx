import { DataTable } from "@/components/ui/data-table";
import { industries, industryWord, statisticsOffered } from "@/lib/domain/contract/industry";

const mark = (offered: boolean) => (offered ? "○" : "×");

/** R11, read from the table of industries: those with the same choice in one row. */
export function StatisticsTable() {
  const choices = Map.groupBy(industries, (industry) => {
    const { paid, free, archive } = statisticsOffered([industry]);
    return [paid, free, archive].map(mark).join();
  });
  return (
    <DataTable
      caption="業種ごとに選べる資料"
      captionHidden
      columns={[
        { head: "業種", rowHead: true },
        { head: "有料分", group: "管理統計資料", align: "center", kind: "mark" },
        { head: "無料分", group: "管理統計資料", align: "center", kind: "mark" },
        { head: "保存サービス", align: "center", kind: "mark" },
      ]}
      rows={Array.from(choices, ([marks, alike]) => [alike.map(industryWord).join("、"), ...marks.split(",")])}
    />
  );
}
