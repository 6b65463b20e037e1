import { DataTable } from "@/components/ui/data-table";
import { type ChangeCounts, type CountSubject, countSubjects } from "@/lib/domain/change/change-counts";

const subjectWords: Record<CountSubject, string> = {
  userCodes: "利用者コード数",
  userIds: "識別番号数",
  lines: "回線数",
  terminals: "論理端末数",
  mailboxes: "メールボックス数",
};

/** The counts of 申込結果: 対象項目 × 追加, 変更, 削除. */
export function ResultCounts({ counts }: { counts: ChangeCounts }) {
  return (
    <DataTable
      caption="対象項目ごとの件数"
      columns={[
        { head: "対象項目", rowHead: true },
        { head: "追加", align: "end", code: true },
        { head: "変更", align: "end", code: true },
        { head: "削除", align: "end", code: true },
      ]}
      rows={countSubjects.map((subject) => {
        const { add, change, remove } = counts[subject];
        return [subjectWords[subject], add, change, remove];
      })}
    />
  );
}
