import { itemMarks } from "@/lib/domain/change/change-items";

/** What a draft is called: the items ticked so far, or what it corrects. */
export function draftTitle({ itemKeys }: { readonly itemKeys: readonly string[] }): string {
  const marks = itemMarks(itemKeys);
  return marks.length > 0 ? `${marks.join("、")}の変更` : "項目はまだ選択されていません";
}
