import { applicantForm } from "./applicant-form";
import type { DraftValues } from "./change-item";
import { isOtherChange } from "./change-items";
import { itemsKey } from "./items-form";

interface SplitDraft {
  /** What is written anew in the draft that is split. */
  readonly first: DraftValues;
  /** The draft of その他の契約変更. */
  readonly second: DraftValues;
  /** The steps that went from the one to the other. */
  readonly moved: readonly string[];
}

const tickedIn = (draft: DraftValues): string[] => [draft[itemsKey]?.items ?? []].flat();

/** Whether items of その他の契約変更 are ticked beside others, which one application cannot ask for (R8). */
export function isMixed(ticked: readonly string[]): boolean {
  const others = ticked.filter((key) => isOtherChange([key]));
  return others.length > 0 && others.length < ticked.length;
}

/** The values of a draft, and of a second one that takes its items of その他の契約変更; undefined where there is nothing to split. */
export function splitDraftValues(draft: DraftValues): SplitDraft | undefined {
  const ticked = tickedIn(draft);
  if (!isMixed(ticked)) return undefined;
  const others = ticked.filter((key) => isOtherChange([key]));
  const moved = others.filter((key) => draft[key] !== undefined);
  const carried = [applicantForm.key, "prefill", ...moved].filter((key) => draft[key] !== undefined);
  return {
    first: {
      [itemsKey]: { ...draft[itemsKey], items: ticked.filter((key) => !others.includes(key)), otherChange: "no" },
    },
    second: {
      [itemsKey]: { ...draft[itemsKey], items: others, otherChange: "yes" },
      ...Object.fromEntries(carried.map((key) => [key, draft[key] ?? {}])),
    },
    moved,
  };
}
