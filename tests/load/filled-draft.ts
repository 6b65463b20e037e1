import { randomBytes } from "node:crypto";
import { systemClock } from "@/lib/adapters/clock";
import { keyRing } from "@/lib/adapters/key-ring";
import { openDatabase } from "@/lib/data/database";
import { readCalendar, readSchedule } from "@/lib/data/schedule";
import { readSession } from "@/lib/data/sessions";
import { japanDateOf, toEightDigits } from "@/lib/domain/calendar/japan-date";
import { earliestFeasibleStartDate } from "@/lib/domain/calendar/start-date";
import { applicantKey } from "@/lib/domain/change/applicant-form";
import { webNaccsItems } from "@/lib/domain/change/change-items";
import { webCertificates } from "@/lib/domain/change/items/web-certificates";
import { itemsKey } from "@/lib/domain/change/items-form";
import { userCodeValues } from "@/lib/domain/change/user-code-form";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { saveDraftStep } from "@/lib/services/draft/save-draft-step";
import { setUserCode } from "@/lib/services/draft/set-user-code";
import { startDraft } from "@/lib/services/draft/start-draft";
import type { ServiceContext } from "@/lib/services/service-context";
import { must } from "../support/must";

/** A draft of the manual's example, ready to be confirmed. */
export interface FilledDraft {
  readonly id: string;
  readonly userCode: string;
  /** The items step as it would be posted, without its version. */
  readonly items: FormValues;
}

const applicant = {
  familyName: "通関",
  givenName: "花子",
  familyKana: "ツウカン",
  givenKana: "ハナコ",
  department: "第一営業部通関課",
  title: "係長",
  phone: "0120794550",
  fax: "",
  email: "tsukan-hanako@naccs.jp",
  emailConfirm: "tsukan-hanako@naccs.jp",
};

/** Fills in the wizard, as the customer of that session would, up to the confirmation. */
export async function fillDraft(databaseUrl: string, sessionId: string): Promise<FilledDraft> {
  const db = openDatabase(databaseUrl, 2);
  const jobs = { enqueueMails: async () => undefined, stop: async () => undefined };
  const context: ServiceContext = {
    db,
    jobs,
    clock: systemClock,
    keys: keyRing([randomBytes(32)]),
    baseUrl: "http://localhost",
  };
  try {
    const actor = (await readSession(sessionId, db))?.actor;
    if (actor?.kind !== "customer") throw new Error("only customers fill in drafts");
    const today = japanDateOf(systemClock.now());
    const wish = earliestFeasibleStartDate({
      today,
      schedule: await readSchedule(today, db),
      calendar: await readCalendar(db),
    });
    const items = {
      items: [...webNaccsItems],
      otherChange: "no",
      wishedStartDate: toEightDigits(wish),
      reason: "Web画面で輸出入申告を行うため。",
    };
    const userCode = "1ANAC";
    const draftId = must(await startDraft(actor, { addWebNaccs: true }, context)).draftId;
    const save = (key: string, seenVersion: number, values: FormValues) =>
      saveDraftStep(actor, { draftId, key, seenVersion, values }, context);
    const additions = [{ industry: "SHIP_AGENT" as const, processingMode: "WEB_NACCS" as const, count: 1 }];
    const change = { userCode, system: "SEA" as const, singleSignOn: false, additions, removals: [] };
    const outcomes = [
      await save(itemsKey, 1, items),
      await save(applicantKey, 0, applicant),
      await setUserCode(actor, { draftId, userCode, values: userCodeValues(change), seenVersion: 0 }, context),
      await save(webCertificates.key, 0, { add: "2" }),
    ];
    const refused = outcomes.find((outcome) => !outcome.ok);
    if (refused) throw new Error(`the draft was refused: ${JSON.stringify(refused)}`);
    return { id: draftId, userCode, items };
  } finally {
    await db.$disconnect();
  }
}
