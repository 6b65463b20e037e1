import { formatLong } from "../lib/domain/calendar/japan-date";
import { type LetterPart, type LetterSetting, sentences } from "./letter";
import { answerLink, questionText } from "./question-parts";

/** 利用申込確認事項ご回答のお願い: a question is still open. */
export const queryReminder = (setting: LetterSetting): LetterPart[] => [
  sentences(
    "申込内容の確認事項に、まだ回答をいただいていません。",
    dueSentence(setting),
    "すでに回答がお済みの場合は、このメールと行き違いです。ご了承ください。",
  ),
  questionText(setting),
  answerLink(setting),
  sentences("回答がないまま回答期限を過ぎると、申込を終了することがあります。"),
];

function dueSentence({ performed }: LetterSetting): string {
  if (performed?.act !== "remind") return "";
  const { dueOn, daysLeft } = performed;
  if (daysLeft < 0) return `回答期限の${formatLong(dueOn)}を過ぎています。`;
  return `回答期限は${formatLong(dueOn)}です。`;
}
