import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** 利用申込受付完了のお知らせ: filed, or corrected and back in the queue. */
export const receipt = (setting: LetterSetting): LetterPart[] => [
  sentences("利用申込の受付が完了しました。"),
  sentences(
    "これから申込内容を審査します。",
    "審査が完了しましたら、申込担当者および管理責任者宛てにお知らせします。",
    "確認事項がある場合も、メールでご連絡します。",
  ),
  applicationLink(setting, "申込内容は、以下のページでご確認いただけます。"),
];
