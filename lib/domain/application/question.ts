import { formatDay, japanDateOf } from "../calendar/japan-date";
import { findStep, type WizardStep } from "../change/wizard-steps";
import type { ApplicationEvent } from "./application-event";

/** A question of the Center with what became of it. */
export interface Question {
  readonly text: string;
  readonly step: WizardStep | undefined;
  readonly answer: Answer | undefined;
  readonly takenBack: boolean;
}

export interface Answer {
  readonly at: Date;
  /** Empty where the office sent the application back without words. */
  readonly text: string;
  /** Whether the application was corrected with it. */
  readonly changed: boolean;
}

/** The text of a question that something was added to. */
export const withAddition = (question: string, addition: string, at: Date): string =>
  `${question}\n\n【${formatDay(japanDateOf(at))}に追加】\n${addition}`;

/** The questions of an application's history, oldest first. */
export function questionsOf(history: readonly Pick<ApplicationEvent, "at" | "performed">[]): readonly Question[] {
  const questions: Question[] = [];
  const change = (next: (last: Question) => Partial<Question>) => {
    const last = questions.pop();
    if (last) questions.push({ ...last, ...next(last) });
  };
  for (const { at, performed } of history) {
    switch (performed.act) {
      case "query": {
        const step = findStep(performed.step ?? "");
        questions.push({ text: performed.query, step, answer: undefined, takenBack: false });
        break;
      }
      case "addToQuery":
        change(({ text, step }) => ({
          text: withAddition(text, performed.query, at),
          step: findStep(performed.step ?? "") ?? step,
        }));
        break;
      case "takeBackQuery":
        change(() => ({ takenBack: true }));
        break;
      case "answer":
        change(() => ({ answer: { at, text: performed.answer, changed: false } }));
        break;
      case "correct":
        change(() => ({ answer: { at, text: performed.answer ?? "", changed: true } }));
        break;
    }
  }
  return questions;
}
