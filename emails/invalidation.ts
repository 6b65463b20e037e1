import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** 利用申込無効のお知らせ: the approval lapsed (R9), and why. */
export const invalidation = (setting: LetterSetting): LetterPart[] => [
  sentences("利用申込の承認が無効になりました。"),
  { kind: "quote", label: "理由", text: setting.application.invalidationReason ?? "" },
  sentences("この申込による契約の変更は行われません。"),
  applicationLink(setting, "以下のページで理由をご確認の上、必要な場合は改めてお申し込みください。"),
];
