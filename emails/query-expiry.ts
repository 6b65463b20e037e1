import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";
import { answerDue, questionText } from "./question-parts";

/** 利用申込回答期限切れのお知らせ: no answer came in time, and the Center has closed the application. */
export const queryExpiry = (setting: LetterSetting): LetterPart[] => [
  sentences("確認事項への回答期限を過ぎたため、申込を終了しました。"),
  questionText(setting),
  ...answerDue(setting),
  { kind: "quote", label: "理由", text: setting.application.rejectionReason ?? "" },
  sentences("現在の契約内容に変更はありません。"),
  applicationLink(setting, "以下のページで申込内容をご確認の上、必要な場合は改めてお申し込みください。"),
];
