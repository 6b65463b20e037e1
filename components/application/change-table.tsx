import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Table, type TableColumn } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ChangeBlock, ChangeRow } from "@/lib/domain/change/change-item";
import { changeColumn, filledColumns, markColumn } from "./change-columns";

interface ChangeTableProps {
  readonly block: ChangeBlock;
  /** Where 修正 leads, in the wizard. */
  readonly editHref?: string;
  /** Of the title in the page's outline. */
  readonly level?: 2 | 3;
}

/** One change item, before → after: the same rows that staff approve and the PDFs show. */
export function ChangeTable({ block, editHref, level }: ChangeTableProps) {
  return (
    <Section
      title={block.title}
      level={level}
      action={
        editHref && (
          <ButtonLink href={editHref} small>
            修正<VisuallyHidden>（{block.title}）</VisuallyHidden>
          </ButtonLink>
        )
      }
    >
      <div className="stack stack--tight change-tables">
        <Rows caption="契約情報（変更前）" rows={block.before} columns={columnsOf(block, block.before)} />
        <Rows
          caption="申込情報（変更後）"
          rows={block.after}
          columns={[markColumn, ...columnsOf(block, block.after)]}
        />
      </div>
    </Section>
  );
}

const columnsOf = (block: ChangeBlock, rows: readonly ChangeRow[]) => filledColumns(block, rows).map(changeColumn);

interface RowsProps {
  readonly caption: string;
  readonly rows: readonly ChangeRow[];
  readonly columns: readonly TableColumn<ChangeRow>[];
}

const Rows = ({ caption, rows, columns }: RowsProps) => (
  <Table
    caption={caption}
    columns={columns}
    rows={rows}
    rowKey={(row) => String(rows.indexOf(row))}
    empty={
      <p>
        <strong>{caption}</strong>：登録はありません。
      </p>
    }
  />
);
