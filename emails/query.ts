import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** 利用申込確認事項のお知らせ: the Center has a question; the customer corrects or withdraws. */
export const query = (setting: LetterSetting): LetterPart[] => [
  sentences("申込内容に確認事項があります。"),
  { kind: "quote", label: "確認事項", text: setting.application.query ?? "" },
  applicationLink(setting, "以下のページから、申込内容の修正、または取下げを行ってください。"),
  sentences("修正または取下げをいただくまで、審査は止まっています。"),
];
