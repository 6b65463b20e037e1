import type { ChangeBlock, ChangeRow } from "@/lib/domain/change/change-block";

/**
 * A block with what changes in front of what stays as it is, and without the latter where these are more than `shown` rows.
 * `folded`: how many rows are left out.
 */
export function foldUnchanged(block: ChangeBlock, shown = 3): { readonly block: ChangeBlock; readonly folded: number } {
  const changed = block.after.filter(({ mark }) => mark !== undefined);
  const unchanged = block.after.filter(({ mark }) => mark === undefined);
  if (changed.length === 0) return { block, folded: 0 };
  const wordsOf = ({ cells }: ChangeRow) => block.columns.map(({ key }) => cells[key] ?? "").join("\n");
  const same = new Set(unchanged.map(wordsOf));
  const stays = (row: ChangeRow) => same.has(wordsOf(row));
  const before = block.before.filter((row) => !stays(row));
  if (unchanged.length > shown) return { block: { ...block, before, after: changed }, folded: unchanged.length };
  return {
    block: { ...block, before: [...before, ...block.before.filter(stays)], after: [...changed, ...unchanged] },
    folded: 0,
  };
}
