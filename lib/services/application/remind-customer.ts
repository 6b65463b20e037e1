import { readHistory } from "../../data/application-events";
import { readCalendar } from "../../data/schedule";
import type { StaffActor, SystemActor } from "../../domain/account/actor";
import { answerDueDay } from "../../domain/application/answer-due-day";
import { businessDaysUntil } from "../../domain/calendar/business-days";
import { formatInstant, japanDateOf } from "../../domain/calendar/japan-date";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct } from "./perform-act";

/**
 * 督促する: reminds the office of the open question; once by the portal itself, at most once a day by hand. It changes nothing
 * that others decide on, so that an answer typed meanwhile is still taken.
 */
export const remindCustomer = (actor: StaffActor | SystemActor, target: ActTarget, context: ServiceContext) =>
  performAct(actor, "remind", target, context, async (application, tx) => {
    const { queryAskedAt, queryRemindedAt, receiptNumber } = application;
    const now = context.clock.now();
    const today = japanDateOf(now);
    // Another worker was first.
    if (actor.kind === "system" && queryRemindedAt) {
      return { ok: false, problem: { kind: "overtaken", sentence: "" } };
    }
    if (actor.kind === "staff") {
      const history = await readHistory(actor, receiptNumber, tx);
      const reminded = history.find(({ at, performed }) => performed.act === "remind" && japanDateOf(at) === today);
      if (reminded) {
        const message = `${formatInstant(reminded.at)}に回答をお願いしました。次の督促は、明日以降に行ってください。`;
        return { ok: false, problem: { kind: "fields", problems: [{ field: "", message }] } };
      }
    }
    const calendar = await readCalendar(tx);
    const dueOn = answerDueDay(japanDateOf(queryAskedAt ?? now), calendar);
    return {
      ok: true,
      change: { keepsVersion: true, ...(actor.kind === "system" ? { queryRemindedAt: now } : {}) },
      performed: { act: "remind", dueOn, daysLeft: businessDaysUntil(today, dueOn, calendar) },
    };
  });
