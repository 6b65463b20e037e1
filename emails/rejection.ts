import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** 利用申込審査結果のお知らせ: not approved, and why. */
export const rejection = (setting: LetterSetting): LetterPart[] => [
  sentences("審査の結果、申込を承認できませんでした。"),
  { kind: "quote", label: "理由", text: setting.application.rejectionReason ?? "" },
  sentences("現在の契約内容に変更はありません。"),
  applicationLink(setting, "以下のページで申込内容と理由をご確認の上、必要な場合は改めてお申し込みください。"),
];
