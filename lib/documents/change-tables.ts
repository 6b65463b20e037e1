import type { ApplicationRecord } from "../domain/application/application-record";
import { contentMarks, kindMarks, specialMarks, tickedMarks } from "../domain/change/application-marks";
import {
  type ChangeBlock,
  type ChangeColumn,
  type ChangeRow,
  type FactPair,
  factPairs,
} from "../domain/change/change-block";
import type { Changes } from "../domain/change/change-item";
import { changeBlocks } from "../domain/change/changes";
import { addressText } from "../domain/contract/address";
import type { Contract } from "../domain/contract/contract";
import type { NamedOffice } from "../domain/contract/other-office";
import { fullName } from "../domain/text/full-name";
import { withBoxes } from "./boxed-marks";
import { byConnection } from "./by-connection";
import { textWidth } from "./document-faces";
import { drawTable } from "./ruled-table";
import type { Sheet } from "./sheet";
import type { Cell } from "./table-layout";

const labelWidth = 98;

export type Fact = readonly [label: string, value: string];

/** A table of labels and values; a row of several facts shares its width among them. */
export function drawFacts(sheet: Sheet, rows: readonly (readonly Fact[])[], beside = 1): void {
  const columns = Array.from({ length: beside }, () => [labelWidth, sheet.width / beside - labelWidth]).flat();
  drawTable(sheet, {
    columns,
    rows: rows.map((facts) =>
      facts.flatMap(([label, value], index) => {
        const rest = index === facts.length - 1 ? 2 * (beside - facts.length) + 1 : 1;
        return [
          { text: label, rowHead: true },
          { text: value, ...(rest > 1 ? { colSpan: rest } : {}) },
        ];
      }),
    ),
  });
}

/** Who holds the contract, before and after. */
export function drawContractor(sheet: Sheet, before: Contract, after: Contract): void {
  const facts: readonly (readonly [string, (contract: Contract) => string])[] = [
    ["会社名", ({ company }) => company.name],
    ["事業所名", ({ office }) => office.name],
    ["事業所所在地", ({ office }) => addressText(office.address)],
    ["契約者役職名", ({ company }) => company.contractor.title],
    ["契約者名", ({ company }) => fullName(company.contractor)],
  ];
  const side = (sheet.width - labelWidth) / 2;
  drawTable(sheet, {
    columns: [labelWidth, side, side],
    head: [[{ text: "項目" }, { text: "変更前" }, { text: "変更後" }]],
    rows: facts.map(([label, of]) => [{ text: label, rowHead: true }, { text: of(before) }, { text: of(after) }]),
  });
}

/** Every kind of change with ■ where it is applied for. */
export function drawItemMarks(sheet: Sheet, changes: Changes): void {
  const width = sheet.width - labelWidth - 12;
  const ticked = tickedMarks(Object.keys(changes));
  const row = (label: string, marks: readonly string[]): Fact[] => [
    [
      label,
      fillLines(
        marks.map((mark) => `${ticked.includes(mark) ? "■" : "□"} ${mark}`),
        width,
      ),
    ],
  ];
  drawFacts(sheet, [
    row("申込分類", kindMarks),
    row("申込分類（特殊）", specialMarks),
    row("契約変更内容", contentMarks),
  ]);
}

/** As many marks on a line as fit, so that no box is parted from its word. */
function fillLines(marks: readonly string[], width: number): string {
  const lines: string[] = [];
  for (const mark of marks) {
    const longer = lines.length === 0 ? mark : `${lines.at(-1)}\u3000${mark}`;
    if (lines.length > 0 && textWidth(longer, 9) <= width) lines[lines.length - 1] = longer;
    else lines.push(mark);
  }
  return lines.join("\n");
}

/**
 * The chosen items' tables, before beside after, from the very value that screens show and staff approve; those of a way to
 * reach NACCS under its heading, as on the paper form.
 */
export function drawChanges(sheet: Sheet, { content, contractBefore, contractAfter }: ApplicationRecord): void {
  for (const { title, blocks } of byConnection(changeBlocks(content.changes, contractBefore, contractAfter))) {
    if (title) sheet.heading(title, 120);
    for (const block of blocks) {
      if (title) sheet.subheading(block.title, 100);
      else sheet.heading(block.title, 100);
      const pairs = factPairs(block);
      if (pairs) drawPairs(sheet, pairs);
      else drawBlock(sheet, withBoxes(block));
      sheet.space(8);
    }
  }
  drawNamedOffices(sheet, content.offices ?? []);
}

/** The other offices that the changes name. */
function drawNamedOffices(sheet: Sheet, offices: readonly NamedOffice[]): void {
  if (offices.length === 0) return;
  sheet.heading("関係する事業所", 60);
  drawFacts(
    sheet,
    offices.map(({ officeCode, name, companyName }) => [[officeCode, `${companyName} ${name}`]]),
  );
  sheet.space(8);
}

const bodySize = 7.5;
const headSize = 6.5;
const inset = 2;
const markColumn: ChangeColumn = { key: "", label: "申込内容", kind: "mark" };

const markWidth = 40;

/** Values beside what they were, a row each. */
function drawPairs(sheet: Sheet, pairs: readonly FactPair[]): void {
  const side = (sheet.width - labelWidth - markWidth) / 2;
  drawTable(sheet, {
    columns: [labelWidth, side, markWidth, side],
    head: [[{ text: "項目" }, { text: "変更前" }, { text: markColumn.label }, { text: "変更後" }]],
    rows: pairs.map(({ term, before, mark = "", after }) => [
      { text: term, rowHead: true },
      { text: before || "なし" },
      { text: mark, align: "center" },
      { text: after || "なし" },
    ]),
    size: 8,
    headSize: bodySize,
    divideAt: 2,
  });
}

function drawBlock(sheet: Sheet, block: ChangeBlock): void {
  const before = columnsOf(block, block.before);
  const after = [markColumn, ...columnsOf(block, block.after)];
  const rows = pairRows(block);
  const cellText = (column: ChangeColumn, row: ChangeRow) =>
    column === markColumn ? (row.mark ?? "") : (row.cells[column.key] ?? "");
  const side = (columns: readonly ChangeColumn[], row: ChangeRow | undefined): Cell[] =>
    columns.map((column) => ({
      text: row ? cellText(column, row) : "",
      align: "center",
      struck: row?.mark === "削除" && column !== markColumn,
    }));
  const none = (columns: readonly ChangeColumn[]): Cell[] => [
    { text: "なし", align: "center", colSpan: columns.length },
  ];

  drawTable(sheet, {
    columns: columnWidths(sheet.width, [
      ...before.map((column) => [column, block.before.map((row) => cellText(column, row))] as const),
      ...after.map((column) => [column, block.after.map((row) => cellText(column, row))] as const),
    ]),
    head: [
      [
        { text: "変更前", colSpan: before.length },
        { text: "変更後", colSpan: after.length },
      ],
      [...before, ...after].map(({ label }) => ({ text: label })),
    ],
    rows: rows.map(([was, will], index) => [
      ...(index === 0 && block.before.length === 0 ? none(before) : side(before, was)),
      ...(index === 0 && block.after.length === 0 ? none(after) : side(after, will)),
    ]),
    size: bodySize,
    headSize,
    inset,
    divideAt: before.length,
  });
}

/** So many heads stand over a side that says なし, to leave the room to the other side. */
const headsOverNone = 4;

/** The columns that say something on this side: a number of additions, say, is only known after. */
function columnsOf(block: ChangeBlock, rows: readonly ChangeRow[]): readonly ChangeColumn[] {
  if (rows.length === 0) return block.columns.slice(0, headsOverNone);
  const filled = block.columns.filter((column) => rows.some((row) => (row.cells[column.key] ?? "") !== ""));
  return filled.length > 0 ? filled : block.columns;
}

/** Rows that stay or go stand beside what they were; added rows have nothing before them. */
function pairRows(block: ChangeBlock): [ChangeRow | undefined, ChangeRow | undefined][] {
  const before = [...block.before];
  const pairs = block.after.map((row): [ChangeRow | undefined, ChangeRow | undefined] => [
    row.mark === "追加" ? undefined : before.shift(),
    row,
  ]);
  const rest = before.map((row): [ChangeRow | undefined, ChangeRow | undefined] => [row, undefined]);
  const rows = [...pairs, ...rest];
  return rows.length > 0 ? rows : [[undefined, undefined]];
}

/**
 * Each column as wide as what stands in it asks for, together as wide as the page. Where that is too much, codes and
 * numbers keep their width and words are broken.
 */
function columnWidths(
  total: number,
  columns: readonly (readonly [column: ChangeColumn, texts: readonly string[]])[],
): number[] {
  const wishes = columns.map(([{ label, kind }, texts]) => {
    const head = headWidth(label);
    const lines = texts.flatMap((text) => text.split("\n"));
    const body = Math.max(0, ...lines.map((line) => textWidth(line, bodySize)));
    const least = Math.max(head, kind === "text" ? Math.min(body, 3 * bodySize) : body) + 2 * inset + 0.5;
    return { least, wish: Math.max(least, body + 2 * inset + 0.5), keeps: kind === "code" || kind === "number" };
  });
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
  const least = sum(wishes.map((each) => each.least));
  const wish = sum(wishes.map((each) => each.wish));
  const kept = sum(wishes.map((each) => (each.keeps ? each.least : 0)));
  if (least >= total) {
    const share = (total - kept) / (least - kept);
    return wishes.map((each) => (each.keeps ? each.least : each.least * share));
  }
  if (wish <= total) return wishes.map((each) => (each.wish * total) / wish);
  const share = (total - least) / (wish - least);
  return wishes.map((each) => each.least + (each.wish - each.least) * share);
}

/** Labels of up to three characters stand on one line, others on up to four. */
const headWidth = (label: string): number =>
  label.length <= 3 ? label.length * headSize : Math.max(textWidth(label, headSize) / 4 + 0.7 * headSize, 2 * headSize);
