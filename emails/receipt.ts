import { formatLong } from "../lib/domain/calendar/japan-date";
import { appliedLines } from "../lib/domain/change/applied-lines";
import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** 利用申込受付完了のお知らせ: filed, or corrected and back in the queue; with what is applied for. */
export function receipt(setting: LetterSetting): LetterPart[] {
  const { content, contractBefore, contractAfter } = setting.application;
  const isCorrection = setting.performed?.act === "correct";
  return [
    isCorrection
      ? sentences("修正した申込の受付が完了しました。", "申込受付番号は変わりません。")
      : sentences("利用申込の受付が完了しました。"),
    { kind: "facts", facts: [["利用開始希望日", formatLong(content.wishedStartDate)]] },
    {
      kind: "quote",
      label: isCorrection ? "修正後の申込内容" : "申込内容",
      text: appliedLines(content.changes, contractBefore, contractAfter).join("\n"),
    },
    sentences(
      isCorrection ? "修正した内容で、審査を再開します。" : "これから申込内容を審査します。",
      "審査が完了しましたら、申込担当者および管理責任者宛てにお知らせします。",
      "確認事項がある場合も、メールでご連絡します。",
    ),
    applicationLink(setting, "申込内容は、以下のページでご確認いただけます。"),
  ];
}
