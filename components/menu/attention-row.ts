import type { Attention } from "@/lib/domain/application/attention";
import { daysLeftSentence } from "@/lib/domain/calendar/days-left-sentence";
import { formatLong } from "@/lib/domain/calendar/japan-date";
import { stepWords } from "@/lib/domain/change/wizard-steps";
import { paths } from "@/lib/domain/paths";
import type { AttentionRow } from "./attention-list";

/** What the menu says of something that waits for the office. */
export function attentionRow(attention: Attention, receiptNumber: string): AttentionRow {
  const toIdNotice = { receiptNumber, act: "ID通知内容", href: paths.idNotice(receiptNumber) };
  switch (attention.kind) {
    case "query":
      return {
        receiptNumber,
        title: "確認事項に回答してください",
        note: `${attention.step ? `「${stepWords[attention.step].name}」について: ` : ""}「${shortened(attention.query)}」 ${formatLong(attention.due)}（${daysLeftSentence(attention.daysLeft)}）までに、回答するか、申込内容を修正してください。取り下げることもできます。`,
        act: "回答・修正に進む",
        href: paths.correction(receiptNumber),
      };
    case "passwords":
      return {
        ...toIdNotice,
        title: "パスワードを控えてください",
        note: `${formatLong(attention.due)}まで参照できます（${daysLeftSentence(attention.daysLeft)}）。過ぎると再発行の手続きが必要です。`,
        done: { action: paths.noted(receiptNumber), label: "控えました" },
      };
    case "certificates":
      return {
        ...toIdNotice,
        title: "デジタル証明書を取得してください",
        note: `${
          attention.started
            ? "まだ取得していないパソコンがある場合は、"
            : `利用開始日の${formatLong(attention.startDate)}までに、`
        }認証コードで取得してください。${formatLong(attention.through)}を過ぎると利用できなくなります。`,
        done: { action: paths.fetched(receiptNumber), label: "取得が済んだことを記録する" },
      };
    case "consent":
      return {
        receiptNumber,
        title: "同意のお願い",
        note: `${attention.asker}の申込${attention.matters}に、貴事業所の同意が必要です。${
          attention.daysLeft < 0
            ? `回答期限の${formatLong(attention.due)}を過ぎています。`
            : `回答期限は${formatLong(attention.due)}（${daysLeftSentence(attention.daysLeft)}）です。`
        }システム管理責任者の方が回答してください。`,
        act: "内容を確認する",
        href: paths.consent(attention.consentId),
      };
  }
}

const longest = 60;
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return [...line].length > longest ? `${[...line].slice(0, longest).join("")}…` : line;
};
