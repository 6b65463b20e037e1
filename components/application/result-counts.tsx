import { Table } from "@/components/ui/table";
import { type ChangeCounts, type CountSubject, countSubjects } from "@/lib/domain/change/change-item";

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
    <Table
      caption="対象項目ごとの件数"
      rows={countSubjects}
      rowKey={(subject) => subject}
      columns={[
        { key: "subject", head: "対象項目", rowHead: true, cell: (subject) => subjectWords[subject] },
        { key: "add", head: "追加", align: "end", code: true, cell: (subject) => counts[subject].add },
        { key: "change", head: "変更", align: "end", code: true, cell: (subject) => counts[subject].change },
        { key: "remove", head: "削除", align: "end", code: true, cell: (subject) => counts[subject].remove },
      ]}
    />
  );
}
