import { listUnremindedQuestions } from "../../data/open-questions";
import { readCalendar } from "../../data/schedule";
import { systemActor } from "../../domain/account/actor";
import { answerReminderDay } from "../../domain/application/answer-reminder-day";
import { addDays, japanDateOf, startOfJapanDay } from "../../domain/calendar/japan-date";
import { remindCustomer } from "../application/remind-customer";
import type { ServiceContext } from "../service-context";
import type { Attempt } from "./attempt";

/** R22: reminds once of each question that is still open two business days before its due day. */
export async function remindUnanswered(context: ServiceContext, attempt: Attempt): Promise<void> {
  const { db, clock } = context;
  const today = japanDateOf(clock.now());
  // The reminder falls three business days after the question at the earliest.
  const askedBefore = startOfJapanDay(addDays(today, -2));
  const questions = await listUnremindedQuestions(askedBefore, db);
  if (questions.length === 0) return;
  const calendar = await readCalendar(db);
  for (const { receiptNumber, version, askedAt } of questions) {
    if (today < answerReminderDay(japanDateOf(askedAt), calendar)) continue;
    await attempt(`reminder of the question on ${receiptNumber}`, () =>
      remindCustomer(systemActor, { receiptNumber, seenVersion: version }, context),
    );
  }
}
