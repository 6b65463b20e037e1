"use client";

import { DescriptionList } from "../ui/description-list";

interface QuestionRow {
  readonly key: string;
  readonly question: string;
  /** What was answered, or what became of the question otherwise. */
  readonly answer: string;
  /** When it was answered. */
  readonly note?: string;
}

/** The questions of the Center with their answers, oldest first. */
export function QuestionList({ questions }: { questions: readonly QuestionRow[] }) {
  return questions.map(({ key, question, answer, note }) => (
    <DescriptionList
      key={key}
      facts={[
        { term: "確認事項", value: <span className="typed-lines">{question}</span>, wide: true },
        { term: "回答", value: <span className="typed-lines">{answer}</span>, note, wide: true },
      ]}
    />
  ));
}
