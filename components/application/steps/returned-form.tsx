import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import type { FieldDifference } from "@/lib/domain/change/form-differences";

interface ReturnedFormProps {
  /** What was sent when the session had ended, and is not done yet. */
  readonly unsent: "form" | "button" | undefined;
  /** Where what was typed differs from what another tab stored. */
  readonly differences: readonly FieldDifference[];
  /** The page with what is stored. */
  readonly storedHref: string;
  /** The button to press. */
  readonly next: string;
}

/** Why a form came back as it was typed: the session had ended, or another tab stored something else meanwhile. */
export function ReturnedForm({ unsent, differences, storedHref, next }: ReturnedFormProps) {
  return (
    <>
      {unsent === "form" && (
        <Notice tone="warning" level={2} title="ログインし直しました。送信はまだ完了していません">
          入力した内容はそのまま残っています。内容を確認して、もう一度「{next}」を押してください。
        </Notice>
      )}
      {unsent === "button" && (
        <Notice tone="warning" level={2} title="ログインし直しました">
          押したボタンの操作はまだ行われていません。内容を確認して、もう一度押してください。
        </Notice>
      )}
      {differences.length > 0 && (
        <Notice tone="warning" level={2} title="別の画面で保存された内容と異なります">
          <div className="stack stack--tight">
            <Table
              caption="異なる項目"
              captionHidden
              columns={columns}
              rows={differences}
              rowKey={(row) => row.label}
            />
            <p>
              下の入力欄には、この画面で入力した内容が入っています。この内容にする場合は、もう一度「{next}
              」を押してください。
            </p>
            <p>
              <a href={storedHref}>保存されている内容にする</a>
            </p>
          </div>
        </Notice>
      )}
    </>
  );
}

const columns = [
  { key: "label", head: "項目", rowHead: true, cell: (row: FieldDifference) => row.label },
  { key: "typed", head: "この画面で入力した内容", long: true, cell: (row: FieldDifference) => row.typed || "（空欄）" },
  { key: "stored", head: "保存されている内容", long: true, cell: (row: FieldDifference) => row.stored || "（空欄）" },
];
