import { Chip, isChangeWord } from "./chip";
import { VisuallyHidden } from "./visually-hidden";

export interface DataCellProps {
  word: string | number;
  /** How it is drawn, where it is not plain words: ○ and × as a mark, 追加, 変更 and 削除 as a chip. */
  kind?: "mark" | "chip";
}

/** What stands in a cell of a table of words. */
export function DataCell({ word, kind }: DataCellProps) {
  if (kind === "chip" && typeof word === "string" && isChangeWord(word)) return <Chip word={word} />;
  if (kind !== "mark" || word === "") return word;
  return (
    <>
      <span aria-hidden="true">{word}</span>
      <VisuallyHidden>{word === "○" ? "あり" : "なし"}</VisuallyHidden>
    </>
  );
}
