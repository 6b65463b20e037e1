import { readCalendar } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import { answerDueDay } from "../../domain/application/answer-due-day";
import { withAddition } from "../../domain/application/question";
import { japanDateOf } from "../../domain/calendar/japan-date";
import type { ServiceContext } from "../service-context";
import { performAct } from "./perform-act";
import type { Asking } from "./query-application";
import { refuseStep } from "./refuse-step";

/** 確認事項を追加する: adds to the open question. The time for the answer begins anew, and the step stays unless another is named. */
export const addToQuery = (actor: StaffActor, target: Asking, context: ServiceContext) =>
  performAct(actor, "addToQuery", target, context, async (application, tx) => {
    const { query, step } = target;
    const problem = refuseStep(step, application.content);
    if (problem) return { ok: false, problem };
    const askedAt = context.clock.now();
    const dueOn = answerDueDay(japanDateOf(askedAt), await readCalendar(tx));
    const text = withAddition(application.query ?? "", query, askedAt);
    return {
      ok: true,
      change: {
        waitingSince: askedAt,
        question: { text, askedAt, step: step ?? application.queryStep ?? undefined },
      },
      performed: { act: "addToQuery", query, step, dueOn },
    };
  });
