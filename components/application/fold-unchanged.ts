import type { ChangeBlock, ChangeRow } from "@/lib/domain/change/change-block";

/** Up to so many rows that stay as they are stand among the others. */
const shownUnchanged = 20;

/** A block without its rows that stay as they are, where there are many of them, and how many these are. */
export function foldUnchanged(block: ChangeBlock): { readonly block: ChangeBlock; readonly folded: number } {
  const unchanged = block.after.filter(({ mark }) => mark === undefined);
  if (unchanged.length <= shownUnchanged) return { block, folded: 0 };
  const wordsOf = ({ cells }: ChangeRow) => block.columns.map(({ key }) => cells[key] ?? "").join("\n");
  const same = new Set(unchanged.map(wordsOf));
  return {
    block: {
      ...block,
      before: block.before.filter((row) => !same.has(wordsOf(row))),
      after: block.after.filter(({ mark }) => mark !== undefined),
    },
    folded: unchanged.length,
  };
}
