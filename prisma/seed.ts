import { hashPassword } from "@/lib/adapters/password-hash";
import { recordMailTry } from "@/lib/data/mails";
import { putScheduleDate } from "@/lib/data/schedule";
import { endSession, insertSession, readSession } from "@/lib/data/sessions";
import type { CustomerActor, Person, StaffActor } from "@/lib/domain/account/actor";
import { addBusinessDays, type BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { addDays, type JapanDate, japanDateOf, startOfJapanDay, toEightDigits } from "@/lib/domain/calendar/japan-date";
import { earliestFeasibleStartDate } from "@/lib/domain/calendar/start-date";
import { applicantKey } from "@/lib/domain/change/applicant-form";
import { webNaccsItems } from "@/lib/domain/change/change-items";
import { confirmKey } from "@/lib/domain/change/confirm-form";
import { webCertificates } from "@/lib/domain/change/items/web-certificates";
import { itemsKey } from "@/lib/domain/change/items-form";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { type Outcome, problemsOf } from "@/lib/domain/outcome";
import { approveApplication } from "@/lib/services/application/approve-application";
import { completeCertificates } from "@/lib/services/application/complete-certificates";
import { invalidateApplication } from "@/lib/services/application/invalidate-application";
import { queryApplication } from "@/lib/services/application/query-application";
import { rejectApplication } from "@/lib/services/application/reject-application";
import { submitApplication } from "@/lib/services/application/submit-application";
import { takeOnApplication } from "@/lib/services/application/take-on-application";
import { withdrawApplication } from "@/lib/services/application/withdraw-application";
import { saveDraftStep } from "@/lib/services/draft/save-draft-step";
import { setUserCode } from "@/lib/services/draft/set-user-code";
import { startCorrection } from "@/lib/services/draft/start-correction";
import { startDraft } from "@/lib/services/draft/start-draft";
import { runDueWork } from "@/lib/services/due-work/run-due-work";
import type { ServiceContext } from "@/lib/services/service-context";
import { serviceContext } from "@/lib/web/service-context";
import { type DemoLoginId, demoAccounts, demoPassword } from "./demo-accounts";
import { insertDemoCompanies } from "./demo-companies";
import { demoSchedule } from "./demo-schedule";
import { type DemoStory, demoStories, type Moment } from "./demo-stories";

const calendar: BusinessCalendar = { closingDays: new Set() };

/** Services whose clock the seeding moves, and whose mails are not handed to the worker: they were sent long ago. */
interface PastWorld extends ServiceContext {
  moveTo(instant: Date): void;
}

function pastOf(context: ServiceContext): PastWorld {
  let instant = context.clock.now();
  return {
    ...context,
    clock: { now: () => instant },
    jobs: { enqueueMails: async () => undefined, stop: async () => undefined },
    moveTo(to) {
      instant = to;
    },
  };
}

/**
 * Puts the demo world into an empty database; does nothing in one that has accounts. The applications of the past are made
 * by the services themselves, act by act, at the times they are said to have happened.
 */
export async function seedDemoWorld(given?: ServiceContext): Promise<void> {
  const context = given ?? (await serviceContext());
  if ((await context.db.account.count()) > 0) return;
  const now = context.clock.now();
  const today = japanDateOf(now);
  const past = pastOf(context);

  const passwordHash = await hashPassword(demoPassword);
  await past.db.$transaction(async (tx) => {
    await insertDemoCompanies(tx, passwordHash);
    for (const date of demoSchedule(today)) await putScheduleDate(tx, date);
  });
  past.moveTo(momentBefore(today, [60, "09:00"]));
  const actors = await openSessions(past);
  await replay([...demoStories.flatMap((story) => stepsOf(story, today, actors, past)), ...dueWork(today, past)], past);
  past.moveTo(momentBefore(today, [1, "18:05"]));
  await leaveDraft(actors.OCE102 as CustomerActor, past);
  await failOneMail(past);
  for (const { sessionId } of Object.values(actors)) {
    await past.db.$transaction((tx) => endSession(tx, sessionId, past.clock.now()));
  }
}

/** When a moment was, seen from a day. */
function momentBefore(today: JapanDate, [businessDaysAgo, time]: Moment): Date {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const day = startOfJapanDay(addBusinessDays(today, -businessDaysAgo, calendar));
  return new Date(day.getTime() + (hours * 60 + minutes) * 60_000);
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

interface Step {
  readonly at: Date;
  readonly happen: () => Promise<unknown>;
}

/** All stories at once in the order of time: numbers, news and the audit chain come out as they would have. */
async function replay(steps: readonly Step[], past: PastWorld): Promise<void> {
  for (const { at, happen } of steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    past.moveTo(at);
    await happen();
    await sendWaitingMails(past);
  }
}

/** What the worker did each night: use began, passwords were erased. */
function dueWork(today: JapanDate, past: PastWorld): Step[] {
  return Array.from({ length: 80 }, (_, daysAgo) => ({
    at: new Date(startOfJapanDay(addDays(today, -daysAgo)).getTime() + 1000),
    happen: () => runDueWork(past),
  }));
}

function stepsOf(story: DemoStory, today: JapanDate, actors: Record<DemoLoginId, Person>, past: PastWorld): Step[] {
  let receiptNumber = "";
  let startDate: JapanDate;
  const earliest = () =>
    earliestFeasibleStartDate({ today: japanDateOf(past.clock.now()), schedule: demoSchedule(today), calendar });
  const file = async () => {
    startDate = earliest();
    receiptNumber = await fileStory(story, actors[story.filedBy] as CustomerActor, startDate, past);
  };
  const act = async (next: DemoStory["afterwards"][number]) => {
    const { version: seenVersion } = await past.db.application.findUniqueOrThrow({ where: { receiptNumber } });
    const target = { receiptNumber, seenVersion };
    const staff = actors[next.by] as StaffActor;
    const customer = actors[next.by] as CustomerActor;
    switch (next.act) {
      case "takeOn":
        return must(await takeOnApplication(staff, target, past));
      case "query":
        return must(await queryApplication(staff, { ...target, query: next.text, step: next.step }, past));
      case "correct": {
        const { draftId } = must(await startCorrection(customer, receiptNumber, past, next.answer));
        startDate = earliest(); // the deadline of the first wish may have passed meanwhile
        await saveItems({ ...story, reason: next.reason }, customer, { draftId, wish: startDate }, past);
        return must(await submitApplication(customer, draftId, past));
      }
      case "withdraw":
        return must(await withdrawApplication(customer, target, past));
      case "approve":
        return must(await approveApplication(staff, { ...target, startDate }, past));
      case "reject":
        return must(await rejectApplication(staff, { ...target, reason: next.text }, past));
      case "completeCertificates":
        return must(await completeCertificates(staff, target, past));
      case "invalidate":
        return must(await invalidateApplication(staff, { ...target, reason: next.text }, past));
    }
  };
  return [
    { at: momentBefore(today, story.filed), happen: file },
    ...story.afterwards.map((next) => ({ at: momentBefore(today, next.on), happen: () => act(next) })),
  ];
}

/** Fills in the wizard as a customer would, and files it. */
async function fileStory(story: DemoStory, actor: CustomerActor, wish: JapanDate, past: PastWorld): Promise<string> {
  const draftId = await startDraft(actor, { addWebNaccs: false }, past);
  const save = async (key: string, seenVersion: number, values: FormValues) =>
    must(await saveDraftStep(actor, { draftId, key, seenVersion, values }, past));
  await saveItems(story, actor, { draftId, wish }, past);
  const { applicantDefaults } = await past.db.account.findUniqueOrThrow({ where: { id: actor.accountId } });
  await save(applicantKey, 0, applicantDefaults as FormValues);
  for (const { userCode, system, ...addition } of story.additions) {
    const change = { userCode, system, singleSignOn: false, additions: [addition], removals: [] };
    must(await setUserCode(actor, { draftId, change, seenVersion: 0 }, past));
  }
  if (story.certificates) await save(webCertificates.key, 0, { add: String(story.certificates) });
  await save(confirmKey, 0, { remarks: story.remarks ?? "" });
  return must(await submitApplication(actor, draftId, past)).receiptNumber;
}

async function saveItems(
  story: DemoStory,
  actor: CustomerActor,
  { draftId, wish }: { readonly draftId: string; readonly wish: JapanDate },
  past: PastWorld,
): Promise<void> {
  const values = {
    items: story.certificates ? [...webNaccsItems] : ["identificationNumbers"],
    otherChange: "no",
    wishedStartDate: toEightDigits(wish),
    reason: story.reason,
  };
  must(await saveDraftStep(actor, { draftId, key: itemsKey, seenVersion: 1, values }, past));
}

/** An application that its customer has not finished yet. */
async function leaveDraft(actor: CustomerActor, past: PastWorld): Promise<void> {
  const draftId = await startDraft(actor, { addWebNaccs: false }, past);
  const values = { items: ["identificationNumbers"], otherChange: "no", wishedStartDate: "", reason: "" };
  must(await saveDraftStep(actor, { draftId, key: itemsKey, seenVersion: 1, values }, past));
}

async function sendWaitingMails(past: PastWorld): Promise<void> {
  const sentAt = new Date(past.clock.now().getTime() + 2000);
  for (const { id } of await past.db.mail.findMany({ where: { state: "WAITING" }, select: { id: true } })) {
    await recordMailTry(id, { state: "SENT", sentAt }, past.db);
  }
}

/** One mail could not be handed over, so that the staff page has something to send again. */
async function failOneMail(past: PastWorld): Promise<void> {
  const mail = await past.db.mail.findFirstOrThrow({
    where: { notice: "rejection", recipientRole: "systemManager" },
    select: { id: true, recipient: true },
  });
  const lastError = `Can't send mail - all recipients were rejected: 552 5.2.2 <${mail.recipient}>: mailbox full`;
  await past.db.mail.update({ where: { id: mail.id }, data: { state: "FAILED", lastError, sentAt: null } });
}

/** The demo world is made of acts that succeed; anything else is a mistake in its stories. */
function must<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  const sentences = problemsOf(outcome.problem).map((problem) => problem.message);
  throw new Error(`the demo world's story does not hold: ${sentences.join(" ")}`);
}
