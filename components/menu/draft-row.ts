import { formatInstant } from "@/lib/domain/calendar/japan-date";
import { readDate } from "@/lib/domain/text/read-date";
import type { DraftRow } from "./draft-list";
import { draftTitle } from "./draft-title";

interface Draft {
  readonly id: string;
  readonly itemKeys: readonly string[];
  readonly userCodes: readonly string[];
  /** As it was typed. */
  readonly wishedStartDate: string;
  readonly savedAt: Date;
  readonly createdBy: string;
  /** The receipt number it corrects. */
  readonly corrects: string | null;
}

/** What the menu shows of a draft. */
export function draftRow(draft: Draft): DraftRow {
  const wish = readDate("利用開始希望日", draft.wishedStartDate);
  const saved = formatInstant(draft.savedAt);
  const corrects = draft.corrects ? `申込受付番号「${draft.corrects}」の修正 ／ ` : "";
  return {
    id: draft.id,
    title: draftTitle({ ...draft, wishedStartDate: "value" in wish ? wish.value : undefined }),
    saved,
    note: `${corrects}最終保存 ${saved} ／ 作成者 ${draft.createdBy}`,
  };
}
