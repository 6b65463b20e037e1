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
