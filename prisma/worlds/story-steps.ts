import type { CustomerActor, Person, StaffActor } from "@/lib/domain/account/actor";
import { type JapanDate, japanDateOf, toEightDigits } from "@/lib/domain/calendar/japan-date";
import { earliestFeasibleStartDate } from "@/lib/domain/calendar/start-date";
import { applicantKey } from "@/lib/domain/change/applicant-form";
import { confirmKey } from "@/lib/domain/change/confirm-form";
import { identificationNumbers } from "@/lib/domain/change/items/identification-numbers";
import { webCertificates } from "@/lib/domain/change/items/web-certificates";
import { itemsKey } from "@/lib/domain/change/items-form";
import { userCodeValues } from "@/lib/domain/change/user-code-form";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { approveApplication } from "@/lib/services/application/approve-application";
import { completeCertificates } from "@/lib/services/application/complete-certificates";
import { handOverApplication } from "@/lib/services/application/hand-over-application";
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
import type { DemoLoginId } from "../demo-accounts";
import { demoSchedule } from "../demo-schedule";
import type { DemoStory } from "./demo-story";
import { calendar, momentBefore } from "./moment";
import { must } from "./must";
import type { PastWorld } from "./past-world";

export interface Step {
  readonly at: Date;
  readonly happen: () => Promise<unknown>;
}

/** What happens in a story, each with its time. */
export function stepsOf(
  story: DemoStory,
  today: JapanDate,
  actors: Record<DemoLoginId, Person>,
  past: PastWorld,
): Step[] {
  let receiptNumber = "";
  let startDate: JapanDate;
  const schedule = demoSchedule(today);
  const wish = () => {
    const earliest = earliestFeasibleStartDate({ today: japanDateOf(past.clock.now()), schedule, calendar });
    const later = schedule.find(({ registrationDate }) => registrationDate > earliest)?.registrationDate;
    return story.startsLater && later ? later : earliest;
  };
  const file = async () => {
    startDate = wish();
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
        startDate = wish(); // the deadline of the first wish may have passed meanwhile
        await saveItems({ ...story, reason: next.reason }, customer, { draftId, wish: startDate }, past);
        return must(await submitApplication(customer, draftId, past));
      }
      case "handOver":
        return must(
          await handOverApplication(
            staff,
            { ...target, colleagueId: actors[next.to].accountId, note: next.note },
            past,
          ),
        );
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
  const draftId = must(await startDraft(actor, { addWebNaccs: false }, past)).draftId;
  const save = async (key: string, seenVersion: number, values: FormValues) =>
    must(await saveDraftStep(actor, { draftId, key, seenVersion, values }, past));
  await saveItems(story, actor, { draftId, wish }, past);
  const { applicantDefaults } = await past.db.account.findUniqueOrThrow({ where: { id: actor.accountId } });
  await save(applicantKey, 0, applicantDefaults as FormValues);
  for (const { userCode, system, ...addition } of story.additions ?? []) {
    const change = { userCode, system, singleSignOn: false, additions: [addition], removals: [] };
    must(await setUserCode(actor, { draftId, userCode, values: userCodeValues(change), seenVersion: 0 }, past));
  }
  if (story.certificates) await save(webCertificates.key, 0, { add: String(story.certificates) });
  for (const [key, values] of Object.entries(story.items?.(wish) ?? {})) await save(key, 0, values);
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
    items: chosenIn(story, wish),
    otherChange: "no",
    wishedStartDate: toEightDigits(wish),
    reason: story.reason,
  };
  must(await saveDraftStep(actor, { draftId, key: itemsKey, seenVersion: 1, values }, past));
}

const chosenIn = ({ additions = [], certificates, items }: DemoStory, wish: JapanDate): string[] => [
  ...(additions.length > 0 ? [identificationNumbers.key] : []),
  ...(certificates ? [webCertificates.key] : []),
  ...Object.keys(items?.(wish) ?? {}),
];
