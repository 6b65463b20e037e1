import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { itemMarks } from "@/lib/domain/change/change-items";
import { userCodeWord } from "@/lib/domain/contract/user-code-name";

interface DraftSoFar {
  readonly itemKeys: readonly string[];
  readonly userCodes: readonly string[];
  readonly wishedStartDate?: JapanDate | undefined;
}

/** What tells a draft from others: the UserCodes it changes, the items ticked so far, and the wished day. */
export function draftTitle({ itemKeys, userCodes, wishedStartDate }: DraftSoFar): string {
  const marks = itemMarks(itemKeys);
  if (marks.length === 0) return "項目はまだ選択されていません";
  const codes = userCodes.length > 0 ? `${userCodes.map(userCodeWord).join("、")} ` : "";
  const day = wishedStartDate ? `（${formatLong(wishedStartDate)} 利用開始希望）` : "";
  return `${codes}${marks.join("、")}の変更${day}`;
}
