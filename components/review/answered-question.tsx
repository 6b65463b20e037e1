"use client";

import { DescriptionList } from "../ui/description-list";
import { Table } from "../ui/table";

/** A question that was answered, with what the correction changed. */
interface AnsweredQuestionProps {
  readonly question: string;
  /** Empty where nothing was written. */
  readonly answer: string;
  readonly answeredAt: string;
  /** False where the application came back as it was filed. */
  readonly changed: boolean;
  /** What the correction changed; undefined where the version before was not kept yet. */
  readonly differences: readonly Difference[] | undefined;
}

interface Difference {
  readonly part: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What came back from a question: the answer beside it, and the fields that differ, or that none does. */
export function AnsweredQuestion({ question, answer, answeredAt, changed, differences }: AnsweredQuestionProps) {
  return (
    <div className="stack stack--tight review-dense">
      <DescriptionList
        dense
        facts={[
          { term: "前回の確認事項", value: <span className="typed-lines">{question}</span>, wide: true },
          { term: "お客様の回答", value: <span className="typed-lines">{answer || "（記入なし）"}</span>, wide: true },
          { term: "回答日時", value: answeredAt },
          { term: "申込内容", value: inWords(changed, differences) },
        ]}
      />
      {changed && differences && (
        <Table
          dense
          caption="修正された項目"
          columns={columns}
          rows={differences}
          rowKey={({ part, label }) => `${part} ${label}`}
        />
      )}
    </div>
  );
}

function inWords(changed: boolean, differences: readonly Difference[] | undefined): string {
  if (!changed) return "変更なし";
  return differences
    ? `${differences.length}項目を修正`
    : "修正あり（修正前の内容が保存されていないため、比較できません）";
}

const columns = [
  { key: "part", head: "区分", cell: (row: Difference) => row.part },
  { key: "label", head: "項目", rowHead: true, cell: (row: Difference) => row.label },
  { key: "before", head: "修正前", long: true, cell: (row: Difference) => words(row.before) },
  { key: "after", head: "修正後", long: true, cell: (row: Difference) => words(row.after) },
];

const words = (text: string) => <span className="typed-lines">{text || "（空欄）"}</span>;
