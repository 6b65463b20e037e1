import { hashPassword } from "@/lib/adapters/password-hash";
import { recordMailTry } from "@/lib/data/mails";
import { putScheduleDate } from "@/lib/data/schedule";
import { endSession, insertSession, readSession } from "@/lib/data/sessions";
import type { CustomerActor, Person } from "@/lib/domain/account/actor";
import { addDays, type JapanDate, japanDateOf, startOfJapanDay } from "@/lib/domain/calendar/japan-date";
import { itemsKey } from "@/lib/domain/change/items-form";
import { saveDraftStep } from "@/lib/services/draft/save-draft-step";
import { startDraft } from "@/lib/services/draft/start-draft";
import { runDueWork } from "@/lib/services/due-work/run-due-work";
import type { ServiceContext } from "@/lib/services/service-context";
import { type DemoLoginId, demoAccounts, demoPassword } from "../demo-accounts";
import { insertDemoCompanies } from "../demo-companies";
import { demoSchedule } from "../demo-schedule";
import type { DemoStory } from "./demo-story";
import { momentBefore } from "./moment";
import { must } from "./must";
import { type PastWorld, pastOf } from "./past-world";
import { type Step, stepsOf } from "./story-steps";

/** What a world is made of, besides the companies, their contracts, their people and the schedule. */
export interface WorldPlan {
  readonly stories: readonly DemoStory[];
  /** A draft that its customer has not finished, and a mail that could not be sent. */
  readonly looseEnds?: boolean;
}

/**
 * Puts a world into an empty database. The applications of the past are made by the services themselves, act by act, at the
 * times they are said to have happened, seen from the context's clock.
 */
export async function makeWorld({ stories, looseEnds }: WorldPlan, context: ServiceContext): Promise<void> {
  const today = japanDateOf(context.clock.now());
  const past = pastOf(context);

  const passwordHash = await hashPassword(demoPassword);
  await past.db.$transaction(async (tx) => {
    await insertDemoCompanies(tx, passwordHash);
    for (const date of demoSchedule(today)) await putScheduleDate(tx, date);
  });
  past.moveTo(momentBefore(today, [60, "09:00"]));
  const actors = await openSessions(past);
  const steps = [...stories.flatMap((story) => stepsOf(story, today, actors, past)), ...dueWork(today, past)];
  if (looseEnds) {
    const happen = () => leaveDraft(actors.OCE102 as CustomerActor, past);
    steps.push({ at: momentBefore(today, [1, "18:05"]), happen });
  }
  await replay(steps, past, { failsOne: looseEnds === true });
  past.moveTo(momentBefore(today, [1, "18:05"]));
  for (const { sessionId } of Object.values(actors)) {
    await past.db.$transaction((tx) => endSession(tx, sessionId, past.clock.now()));
  }
}

async function openSessions(past: PastWorld): Promise<Record<DemoLoginId, Person>> {
  const actors = await Promise.all(
    demoAccounts.map(async ({ loginId }) => {
      const account = await past.db.account.findUniqueOrThrow({ where: { loginId }, select: { id: true } });
      const session = { accountId: account.id, address: "192.0.2.10", userAgent: "", now: past.clock.now() };
      const sessionId = await past.db.$transaction((tx) => insertSession(tx, session));
      const record = await readSession(sessionId, past.db);
      if (!record) throw new Error(`no session for ${loginId}`);
      return [loginId, record.actor] as const;
    }),
  );
  return Object.fromEntries(actors) as Record<DemoLoginId, Person>;
}

/** All stories at once in the order of time: numbers, news and the audit chain come out as they would have. */
async function replay(steps: readonly Step[], past: PastWorld, mails: { readonly failsOne: boolean }): Promise<void> {
  for (const { at, happen } of steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    past.moveTo(at);
    await happen();
    await sendWaitingMails(past, mails);
  }
}

/** What the worker did each night: use began, passwords were erased. */
function dueWork(today: JapanDate, past: PastWorld): Step[] {
  return Array.from({ length: 80 }, (_, daysAgo) => ({
    at: new Date(startOfJapanDay(addDays(today, -daysAgo)).getTime() + 1000),
    happen: () => runDueWork(past),
  }));
}

/** An application that its customer has not finished yet. */
async function leaveDraft(actor: CustomerActor, past: PastWorld): Promise<void> {
  const draftId = must(await startDraft(actor, { addWebNaccs: false }, past)).draftId;
  const values = { items: ["identificationNumbers"], otherChange: "no", wishedStartDate: "", reason: "" };
  must(await saveDraftStep(actor, { draftId, key: itemsKey, seenVersion: 1, values }, past));
}

/** `failsOne`: one of them cannot be handed over, so that the staff page has something to send again. */
async function sendWaitingMails(past: PastWorld, { failsOne }: { readonly failsOne: boolean }): Promise<void> {
  const at = new Date(past.clock.now().getTime() + 2000);
  const select = { id: true, notice: true, recipient: true, recipientRole: true } as const;
  for (const mail of await past.db.mail.findMany({ where: { state: "WAITING" }, select })) {
    const fails = failsOne && mail.notice === "rejection" && mail.recipientRole === "systemManager";
    const lastError = `Can't send mail - all recipients were rejected: 552 5.2.2 <${mail.recipient}>: mailbox full`;
    await recordMailTry(mail.id, fails ? { state: "FAILED", lastError } : { state: "SENT" }, at, past.db);
  }
}
