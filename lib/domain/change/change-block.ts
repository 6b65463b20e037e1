import type { Connection } from "../contract/price-plan";
import type { ItemStep } from "./item-step";

/** A table of one item as people read it, before → after; screens and PDFs draw exactly this. */
export interface ChangeBlock {
  readonly title: string;
  readonly step: ItemStep;
  readonly columns: readonly ChangeColumn[];
  readonly before: readonly ChangeRow[];
  readonly after: readonly ChangeRow[];
}

export interface ChangeColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: "text" | "code" | "number" | "mark";
}

export interface ChangeRow {
  /** Absent where the row stays as it is. */
  readonly mark?: "追加" | "変更" | "削除";
  readonly cells: Readonly<Record<string, string>>;
  /** The UserCode that the row is of, where it is of one: also while it has no code yet. */
  readonly subject?: string;
  /** The way to NACCS that the row is about, where it is about one. */
  readonly connection?: Connection;
}

export const changesAnything = ({ after }: ChangeBlock): boolean => after.some(({ mark }) => mark !== undefined);

/** The columns of a block that says one value after another: what each is called, and what it is. */
export const factColumns: readonly ChangeColumn[] = [
  { key: "term", label: "項目", kind: "text" },
  { key: "text", label: "内容", kind: "text" },
];

/** A value of such a block, before and after; "" where there is none. */
export interface FactPair extends Pick<ChangeRow, "mark"> {
  readonly term: string;
  readonly before: string;
  readonly after: string;
}

/** Each value of a block beside what it was; undefined where a block's rows are no such values. */
export function factPairs({ columns, before, after }: ChangeBlock): readonly FactPair[] | undefined {
  if (columns !== factColumns) return undefined;
  const termOf = ({ cells }: ChangeRow) => cells.term ?? "";
  const textIn = (rows: readonly ChangeRow[], term: string) =>
    rows.find((row) => termOf(row) === term)?.cells.text ?? "";
  const kept = after.map((row) => {
    const term = termOf(row);
    return { ...(row.mark ? { mark: row.mark } : {}), term, before: textIn(before, term), after: textIn(after, term) };
  });
  const gone = before.filter((row) => !after.some((other) => termOf(other) === termOf(row)));
  return [
    ...kept,
    ...gone.map((row) => ({ mark: "削除" as const, term: termOf(row), before: row.cells.text ?? "", after: "" })),
  ];
}
