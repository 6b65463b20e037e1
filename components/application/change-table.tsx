import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type ChangeBlock, factPairs } from "@/lib/domain/change/change-block";
import { type ChangeGrid, changeGrid, factGrid, markedGrid } from "./change-grid";
import { foldUnchanged } from "./fold-unchanged";

interface ChangeTableProps {
  readonly block: ChangeBlock;
  /** Where 修正 leads, in the wizard. */
  readonly editHref?: string;
  /** Where all rows are shown; given, rows that stay as they are are left out where there are more than a few. */
  readonly allHref?: string;
  /** Of the title in the page's outline. */
  readonly level?: 2 | 3;
}

/** One change item, before → after: the same rows that staff approve and the PDFs show. */
export function ChangeTable({ block, editHref, allHref, level }: ChangeTableProps) {
  const { block: shown, folded } = foldUnchanged(block, allHref ? undefined : Number.POSITIVE_INFINITY);
  const facts = factPairs(shown);
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
        {facts ? (
          <Rows caption="変更前と変更後" grid={factGrid(facts)} none="登録はありません。" />
        ) : (
          <>
            <Rows
              caption="契約情報（変更前）"
              grid={changeGrid(shown, shown.before)}
              none={folded > 0 ? "変更または削除する行はありません。" : "登録はありません。"}
            />
            <Rows caption="申込情報（変更後）" grid={markedGrid(shown, shown.after)} none="登録はありません。" />
          </>
        )}
        {folded > 0 && (
          <p>
            変更のない{folded}件は表示していません。<a href={allHref}>すべての行を表示する</a>
          </p>
        )}
      </div>
    </Section>
  );
}

const Rows = ({ caption, grid, none }: { caption: string; grid: ChangeGrid; none: string }) =>
  grid.rows.length > 0 ? (
    <DataTable caption={caption} {...grid} />
  ) : (
    <p>
      <strong>{caption}</strong>：{none}
    </p>
  );
