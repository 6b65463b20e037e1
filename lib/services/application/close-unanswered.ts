import { readCalendar } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import { answerDueDay } from "../../domain/application/answer-due-day";
import { formatLong, japanDateOf } from "../../domain/calendar/japan-date";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct } from "./perform-act";

/** 回答期限切れとして終了する: ends an application whose question was not answered in time (R22). */
export const closeUnanswered = (
  actor: StaffActor,
  target: ActTarget & { readonly reason: string },
  context: ServiceContext,
) =>
  performAct(actor, "closeUnanswered", target, context, async ({ queryAskedAt }, tx) => {
    const now = context.clock.now();
    const dueOn = answerDueDay(japanDateOf(queryAskedAt ?? now), await readCalendar(tx));
    if (japanDateOf(now) <= dueOn) {
      const message = `回答期限は${formatLong(dueOn)}です。この日を過ぎるまでは終了できません。`;
      return { ok: false, problem: { kind: "fields", problems: [{ field: "expiryReason", message }] } };
    }
    return {
      ok: true,
      change: { rejectionReason: target.reason, reviewEndedAt: now },
      performed: { act: "closeUnanswered", dueOn, reason: target.reason },
    };
  });
