import { Button } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Addition } from "@/lib/domain/change/user-code-change";
import { readAdditions, writeAddition } from "@/lib/domain/change/user-code-form";
import { industryWord } from "@/lib/domain/contract/industry";
import { processingModeWord } from "@/lib/domain/contract/processing-mode";
import type { FormValues } from "@/lib/domain/form/parse-form";

/** What 「設定する」 put on the list. The rows travel with the form, so that nothing is lost without JavaScript either. */
export function AdditionRows({ values }: { values: FormValues }) {
  return (
    <Table
      caption="設定した利用者コード情報"
      captionHidden
      columns={columns}
      rows={readAdditions(values)}
      rowKey={writeAddition}
      empty={<p>まだ設定されていません。「設定する」を押すと、ここに表示されます。</p>}
    />
  );
}

const columns = [
  { key: "industry", head: "業種", rowHead: true, cell: ({ industry }: Addition) => industryWord(industry) },
  { key: "mode", head: "処理方式", cell: ({ processingMode }: Addition) => processingModeWord(processingMode) },
  { key: "count", head: "識別番号数", align: "end" as const, cell: ({ count }: Addition) => count },
  {
    key: "remove",
    head: "取消",
    cell: (addition: Addition) => (
      <>
        <input type="hidden" name="addition" value={writeAddition(addition)} />
        <Button small name="remove" value={writeAddition(addition)} formNoValidate>
          取消
          <VisuallyHidden>
            （{industryWord(addition.industry)} {processingModeWord(addition.processingMode)}）
          </VisuallyHidden>
        </Button>
      </>
    ),
  },
];
