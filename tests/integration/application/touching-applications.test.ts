import { describe, expect, it } from "vitest";
import { listTouchingApplications } from "@/lib/data/touching-applications";
import type { Person } from "@/lib/domain/account/actor";
import { sharedLines, touchedByChanges } from "@/lib/domain/application/touching-applications";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { approveApplication } from "@/lib/services/application/approve-application";
import { submitApplication } from "@/lib/services/application/submit-application";
import { withdrawApplication } from "@/lib/services/application/withdraw-application";
import { saveDraftStep } from "@/lib/services/draft/save-draft-step";
import { startCorrection } from "@/lib/services/draft/start-correction";
import {
  aFiledApplication,
  anApplicationInReview,
  anApprovedApplication,
  aQueriedApplication,
  asItStands,
  target,
} from "../../support/applications";
import { lineIds, type Wish } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice, theStartDate } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { aSisterOffice } from "../../support/sister-office";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const reviewer = await aReviewer(context);

/** The applications that touch the same as one that is filed, each with what both change. */
async function touching(actor: Person, receiptNumber: string, now = context.clock.now()) {
  const { content, contractBefore: before, officeId } = await asItStands(receiptNumber, context);
  const touched = touchedByChanges(content.changes, { officeId, before });
  const found = await listTouchingApplications(
    actor,
    {
      touches: touched.map(({ path }) => path),
      exceptReceiptNumber: receiptNumber,
      today: japanDateOf(now),
      limit: 10,
    },
    context.db,
  );
  return found.map((other) => ({ receiptNumber: other.receiptNumber, shared: sharedLines(touched, other, undefined) }));
}

const removal: Wish = { removals: ["D01"] };
const mailboxes: Wish = { others: { mailboxes: { add: "1", end: "0" } } };
const contractor: Wish = {
  others: {
    contractor: {
      title: "社長",
      familyName: "貿易",
      givenName: "健二",
      familyKana: "ボウエキ",
      givenKana: "ケンジ",
    },
  },
};

describe("applications that touch the same (R24)", () => {
  it("are found under review and approved, the same removal by its row", async () => {
    const office = await anOffice(context);
    const approved = await anApprovedApplication(office, reviewer, context, lineIds(1));
    const filed = await aFiledApplication(office, context, removal);
    const again = await aFiledApplication(office, context, removal);
    expect(await touching(office.applicant, again)).toEqual([
      { receiptNumber: filed, shared: [`利用者ID ${office.userCode} D01の削除（一度しか行えません）`] },
      { receiptNumber: approved, shared: [`利用者コード${office.userCode}`] },
    ]);
    expect(await touching(reviewer, again)).toEqual(await touching(office.applicant, again));
  });

  it("are none where other things are changed, and none once they are over or in use", async () => {
    const office = await anOffice(context);
    const one = await aFiledApplication(office, context, mailboxes);
    const other = await aFiledApplication(office, context, removal);
    expect(await touching(reviewer, one)).toEqual([]);
    const approved = await anApprovedApplication(office, reviewer, context, lineIds(1));
    expect(await touching(reviewer, other)).toHaveLength(1);
    expect(await touching(reviewer, other, new Date(`${theStartDate}T00:00:00+09:00`))).toEqual([]);
    must(await withdrawApplication(office.applicant, await target(other, context), context));
    expect(await touching(reviewer, approved)).toEqual([]);
  });

  it("are shown to the Center across the offices of a company, and to no other office (R21)", async () => {
    const office = await anOffice(context);
    const sister = await aSisterOffice(office, context);
    const ours = await aFiledApplication(office, context, contractor);
    const theirs = await aFiledApplication(sister, context, contractor);
    const shared = ["契約者名、契約者の役職（利用開始日が後の申込の内容になります）"];
    expect(await touching(reviewer, ours)).toEqual([{ receiptNumber: theirs, shared }]);
    expect(await touching(office.applicant, ours)).toEqual([]);
    expect(await touching(sister.applicant, theirs)).toEqual([]);
  });

  it("are found by what a correction says now", async () => {
    const office = await anOffice(context);
    const queried = await aQueriedApplication(office, reviewer, context);
    const other = await aFiledApplication(office, context, { ...lineIds(1), certificates: 1 });
    const order = "webNACCSのデジタル証明書の追加（両方の申込の分が反映されます）";
    const code = `利用者コード${office.userCode}`;
    expect(await touching(reviewer, other)).toEqual([{ receiptNumber: queried, shared: [code, order] }]);
    const { draftId } = must(await startCorrection(office.applicant, queried, context));
    const items = { items: ["mailboxes"], otherChange: "no", wishedStartDate: "20261210", reason: "増設のため。" };
    const save = (key: string, seenVersion: number, values: FormValues) =>
      saveDraftStep(office.applicant, { draftId, key, seenVersion, values }, context);
    must(await save("items", 1, items));
    must(await save("mailboxes", 0, { add: "1", end: "0" }));
    must(await submitApplication(office.applicant, draftId, context));
    expect(await touching(reviewer, other)).toEqual([]);
  });
});

describe("an approval that no day allows", () => {
  it("is refused by the service, too, in words for the Center", async () => {
    const office = await anOffice(context);
    const second = await anApplicationInReview(office, reviewer, context, removal);
    await anApprovedApplication(office, reviewer, context, removal);
    const approval = { ...(await target(second, context)), startDate: theStartDate };
    expect(await approveApplication(reviewer, approval, context)).toEqual({
      ok: false,
      problem: {
        kind: "fields",
        problems: [
          { field: "startDate", message: `「${office.userCode} D01」は、2026年12月10日(木)の契約にありません。` },
        ],
      },
    });
  });
});
