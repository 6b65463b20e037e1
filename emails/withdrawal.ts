import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** 利用申込取下げ完了のお知らせ */
export const withdrawal = (setting: LetterSetting): LetterPart[] => [
  sentences("利用申込の取下げが完了しました。"),
  sentences("現在の契約内容に変更はありません。", "変更が必要な場合は、改めてお申し込みください。"),
  applicationLink(setting, "取り下げた申込の内容は、以下のページでご確認いただけます。"),
];
