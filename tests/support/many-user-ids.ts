import { insertDraft } from "@/lib/data/drafts";
import { readCalendar, readSchedule } from "@/lib/data/schedule";
import type { CustomerActor } from "@/lib/domain/account/actor";
import { japanDateOf, toEightDigits } from "@/lib/domain/calendar/japan-date";
import { earliestFeasibleStartDate } from "@/lib/domain/calendar/start-date";
import { appliedKey, userCodeValues } from "@/lib/domain/change/user-code-form";
import { submitApplication } from "@/lib/services/application/submit-application";
import type { ServiceContext } from "@/lib/services/service-context";
import { must } from "./must";
import { aUserCode } from "./offices";

const codes = ["8AZZZ", "8BZZZ"];
const idsACode = 75;

const applicant = {
  familyName: "通関",
  givenName: "花子",
  familyKana: "ツウカン",
  givenKana: "ハナコ",
  department: "通関課",
  title: "係長",
  phone: "0120794550",
  fax: "",
  email: "tsukan-hanako@naccs.jp",
  emailConfirm: "tsukan-hanako@naccs.jp",
};

/**
 * Gives the office of a customer 150 more UserIds on two UserCodes, and files an application that adds two to each UserCode and
 * removes one. Returns its receipt number.
 */
export async function fileForManyUserIds(actor: CustomerActor, context: ServiceContext): Promise<string> {
  const { officeId } = actor;
  for (const code of codes) {
    await aUserCode(context, { officeId, code, system: "SEA", industries: ["SHIP_AGENT"], userIds: idsACode });
  }
  const today = japanDateOf(context.clock.now());
  const [schedule, calendar] = await Promise.all([readSchedule(today, context.db), readCalendar(context.db)]);
  const wish = earliestFeasibleStartDate({ today, schedule, calendar });
  const change = (userCode: string) =>
    userCodeValues({
      userCode,
      system: "SEA",
      singleSignOn: false,
      additions: [{ industry: "SHIP_AGENT", processingMode: "INTERACTIVE", count: 2 }],
      removals: ["D07"],
    });
  const values = {
    items: {
      items: ["identificationNumbers"],
      otherChange: "no",
      wishedStartDate: toEightDigits(wish),
      reason: "担当者の異動に伴い、識別番号を追加および削除するため。",
    },
    applicant,
    ...Object.fromEntries(codes.map((code) => [appliedKey(code), change(code)])),
  };
  const draft = { values, correctsId: null, now: context.clock.now() };
  const draftId = await context.db.$transaction((tx) => insertDraft(tx, actor, draft));
  return must(await submitApplication(actor, draftId, context)).receiptNumber;
}
