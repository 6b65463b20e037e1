import type { Question } from "@/lib/domain/application/question";
import { formatInstant } from "@/lib/domain/calendar/japan-date";

/** The questions that are over, as the office reads them. */
export const questionRows = (questions: readonly Question[]) =>
  questions
    .map((question, index) => ({ ...question, key: String(index) }))
    .filter(({ answer, takenBack }) => answer || takenBack)
    .map(({ key, text: question, answer }) => ({
      key,
      question,
      answer: answer
        ? answer.text || "（記入なし）"
        : "回答は不要になりました（NACCSセンターが確認事項を取り消しました）。",
      ...(answer
        ? { note: `${formatInstant(answer.at)} ${answer.changed ? "申込内容を修正しました" : "申込内容の変更なし"}` }
        : {}),
    }));
