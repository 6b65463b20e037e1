import { changeColumn, markColumn } from "@/components/application/change-columns";
import { FieldControl } from "@/components/form/field-control";
import { Button, ButtonLink, ButtonRow } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Table, type TableColumn } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ChangeRow } from "@/lib/domain/change/change-block";
import { partKey, partsIn } from "@/lib/domain/change/item-parts";
import { lines } from "@/lib/domain/change/items/lines";
import { lineForm } from "@/lib/domain/change/line-form";
import { lineCells, lineColumns, lineRows } from "@/lib/domain/change/line-rows";
import { fieldName } from "@/lib/domain/form/form-part";
import { paths } from "@/lib/domain/paths";
import type { SectionProps } from "./section-props";

/** 回線: the lines as they are, and those that come or change. Each is filled in on a page of its own. */
export function LinesSection({ name, fields: { end }, view, stay }: SectionProps) {
  const held = view.reading.contract.lines;
  return (
    <>
      <div className="stack change-tables">
        <Section
          title="契約中の回線"
          lead={held.length > 0 ? "内容を変更する回線の「変更」を押してください。" : undefined}
        >
          <HeldLines view={view} stay={stay} />
        </Section>
        <Section title="申込情報" lead="追加または変更する回線です。">
          <AskedLines view={view} stay={stay} />
          <ButtonRow>
            <ButtonLink href={stay(paths.part(view.draft.id, "lines", nextNew(view.draft.values)))}>
              回線を追加する
            </ButtonLink>
          </ButtonRow>
        </Section>
      </div>
      {end && held.length > 0 && (
        <Section title="回線の廃止">
          <FieldControl name={fieldName(name, "end")} field={end} />
        </Section>
      )}
    </>
  );
}

type PartProps = Pick<SectionProps, "view" | "stay">;

/** The first name that no new line has. */
function nextNew(values: PartProps["view"]["draft"]["values"]): string {
  const taken = partsIn(lines.key, values);
  let index = 1;
  while (taken.includes(`new-${index}`)) index += 1;
  return `new-${index}`;
}

function HeldLines({ view, stay }: PartProps) {
  const edit: TableColumn<ChangeRow> = {
    key: "edit",
    head: "契約情報の\u200b変更",
    cell: ({ cells: { line: number = "" } }) => (
      <ButtonLink small href={stay(paths.part(view.draft.id, "lines", number))}>
        変更<VisuallyHidden>（回線{number}）</VisuallyHidden>
      </ButtonLink>
    ),
  };
  return (
    <Table
      caption="契約中の回線"
      captionHidden
      columns={[...lineColumns.map(changeColumn), edit]}
      rows={lineRows(view.reading.contract)}
      rowKey={({ cells }) => cells.line ?? ""}
      empty={<p>現在の契約に回線はありません。</p>}
    />
  );
}

interface AskedLine extends ChangeRow {
  readonly code: string;
  readonly wrong: boolean;
}

/** What was typed of each line so far, also where it is not right yet. */
function askedLines({ draft, reading }: PartProps["view"]): AskedLine[] {
  return partsIn(lines.key, draft.values).map((code) => {
    const number = lines.parts?.nameOf(code).slice("回線「".length, -1) ?? code;
    const line = reading.after.lines.find((each) => each.number === number);
    const read = lineForm.read(draft.values[partKey(lines.key, code)] ?? {});
    const wrong = !read.ok || reading.problems.some(({ field }) => field?.startsWith(`${lines.key}.${code}/`));
    const mark = code.startsWith("new-") ? ("追加" as const) : ("変更" as const);
    return {
      code,
      wrong,
      mark,
      cells: line && !wrong ? lineCells(line) : { ...(line ? lineCells(line) : {}), line: number },
    };
  });
}

function AskedLines({ view, stay }: PartProps) {
  const rows = askedLines(view);
  const act: TableColumn<AskedLine> = {
    key: "act",
    head: "申込情報の\u200b変更",
    cell: ({ code, wrong, cells: { line: number } }) => {
      const path = paths.part(view.draft.id, "lines", code);
      return (
        <span className="row-actions">
          <ButtonLink small href={stay(path)}>
            修正<VisuallyHidden>（回線{number}）</VisuallyHidden>
          </ButtonLink>
          <Button
            small
            formAction={`${path}/drop`}
            formNoValidate
            name="applied"
            value={view.draft.versions[partKey(lines.key, code)]}
          >
            取消<VisuallyHidden>（回線{number}の申込）</VisuallyHidden>
          </Button>
          {wrong && <span className="mark">入力が途中です</span>}
        </span>
      );
    },
  };
  return (
    <>
      {rows.some(({ wrong }) => wrong) && (
        <Notice tone="warning">入力が途中の回線があります。「修正」を押して、入力を続けてください。</Notice>
      )}
      <Table
        caption="申込情報"
        captionHidden
        columns={[markColumn, ...lineColumns.map(changeColumn), act]}
        rows={rows}
        rowKey={({ code }) => code}
        empty={<p>まだありません。</p>}
      />
    </>
  );
}
