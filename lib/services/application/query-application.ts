import { dropFromCorrections } from "../../data/drafts";
import { readCalendar } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import { answerDueDay } from "../../domain/application/answer-due-day";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { answerForm } from "../../domain/change/answer-form";
import type { WizardStep } from "../../domain/change/wizard-steps";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct } from "./perform-act";
import { refuseStep } from "./refuse-step";

/** What the Center asks, and the step of the wizard that it is about. */
export interface Asking extends ActTarget {
  readonly query: string;
  readonly step?: WizardStep | undefined;
}

/** 確認事項を通知する: asks the customer to answer, to correct or to withdraw. */
export const queryApplication = (actor: StaffActor, target: Asking, context: ServiceContext) =>
  performAct(actor, "query", target, context, async ({ id, content }, tx) => {
    const { query, step } = target;
    const problem = refuseStep(step, content);
    if (problem) return { ok: false, problem };
    const askedAt = context.clock.now();
    const dueOn = answerDueDay(japanDateOf(askedAt), await readCalendar(tx));
    // What was typed for an earlier question is no answer to this one.
    await dropFromCorrections(tx, id, answerForm.key);
    return {
      ok: true,
      change: { question: { text: query, askedAt, step } },
      performed: { act: "query", query, step, dueOn },
    };
  });
