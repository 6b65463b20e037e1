import { type LetterPart, type LetterSetting, sentences } from "./letter";
import { answerDue, answerLink, questionText } from "./question-parts";

/** 利用申込確認事項追加のお知らせ: the Center has added to an open question, and the time for the answer begins anew. */
export const queryAddition = (setting: LetterSetting): LetterPart[] => [
  sentences("申込内容の確認事項を追加しました。", "あわせて回答をお願いします。"),
  questionText(setting),
  ...answerDue(setting),
  answerLink(setting),
  sentences("回答または修正をいただくまで、審査は止まっています。"),
];
