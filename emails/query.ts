import { type LetterPart, type LetterSetting, sentences } from "./letter";
import { answerDue, answerLink, questionText } from "./question-parts";

/** 利用申込確認事項のお知らせ: the Center has a question; the customer answers, corrects or withdraws. */
export const query = (setting: LetterSetting): LetterPart[] => [
  sentences("申込内容に確認事項があります。"),
  questionText(setting),
  ...answerDue(setting),
  answerLink(setting),
  sentences(
    "回答または修正をいただくまで、審査は止まっています。",
    "回答期限を過ぎると、申込を終了することがあります。",
  ),
];
