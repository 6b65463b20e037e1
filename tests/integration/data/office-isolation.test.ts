import { beforeAll, describe, expect, it } from "vitest";
import { readHistory, readNews } from "@/lib/data/application-events";
import { listApplications, listNeedingAttention } from "@/lib/data/application-lists";
import { readApplication } from "@/lib/data/applications";
import { readContract, readLedger } from "@/lib/data/contract-ledger";
import { countDrafts, listDrafts, readDraftRecord } from "@/lib/data/drafts";
import { insertFormMemory, readFormMemory } from "@/lib/data/form-memories";
import { readReveal, readSealedSecrets } from "@/lib/data/issued-secrets";
import { applicationStatuses } from "@/lib/domain/application/status";
import { readIdNotice } from "@/lib/services/application/read-id-notice";
import { revealSecrets } from "@/lib/services/application/reveal-secrets";
import { submitApplication } from "@/lib/services/application/submit-application";
import { withdrawApplication } from "@/lib/services/application/withdraw-application";
import { readDraft } from "@/lib/services/draft/read-draft";
import { startCorrection } from "@/lib/services/draft/start-correction";
import { anApplicationWithCertificates, aQueriedApplication, target } from "../../support/applications";
import { aDraftForWebNaccs } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice, theStartDate } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const [office, other] = [await anOffice(context), await anOffice(context)];
const reviewer = await aReviewer(context);
const { db } = context;
let receiptNumber: string;
let queried: string;
let draftId: string;
const everything = { order: "newest", page: 1, pageSize: 100 } as const;

beforeAll(async () => {
  receiptNumber = await anApplicationWithCertificates(office, reviewer, context);
  queried = await aQueriedApplication(office, reviewer, context);
  draftId = await aDraftForWebNaccs(office, context);
  must(await revealSecrets(office.applicant, receiptNumber, context));
});

/** Every read that takes an office's actor: what it gives, and whether that is anything at all. */
const reads = {
  application: (who: typeof office) => readApplication(who.applicant, receiptNumber, db),
  history: (who: typeof office) => readHistory(who.applicant, receiptNumber, db),
  news: (who: typeof office) => readNews(who.applicant, { limit: 10 }, db),
  applications: async (who: typeof office) => (await listApplications(who.applicant, everything, db)).applications,
  "applications by number": async (who: typeof office) =>
    (await listApplications(who.applicant, { ...everything, search: receiptNumber }, db)).applications,
  "applications by UserCode": async (who: typeof office) =>
    (await listApplications(who.applicant, { ...everything, search: office.userCode }, db)).applications,
  "what needs attention": (who: typeof office) =>
    listNeedingAttention(who.applicant, { statuses: applicationStatuses, today: theStartDate, limit: 20 }, db),
  ledger: (who: typeof office) => readLedger(who.applicant, office.officeId, db),
  contract: (who: typeof office) => readContract(who.applicant, office.officeId, theStartDate, db),
  drafts: async (who: typeof office) => (await listDrafts(who.applicant, { page: 1, pageSize: 20 }, db)).drafts,
  "a draft's record": (who: typeof office) => readDraftRecord(who.applicant, draftId, db),
  "a draft": (who: typeof office) => readDraft(who.applicant, draftId, context),
  "the ID notice": (who: typeof office) => readIdNotice(who.applicant, receiptNumber, context),
  "sealed passwords": async (who: typeof office) =>
    (await readSealedSecrets(who.applicant, receiptNumber, db)).passwords,
  "sealed auth codes": async (who: typeof office) =>
    (await readSealedSecrets(who.applicant, receiptNumber, db)).authCodes,
};
const isNothing = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

describe("an office's data (R21)", () => {
  it.each(Object.entries(reads))("%s is there for the office and for no other", async (_, read) => {
    expect(isNothing(await read(office))).toBe(false);
    expect(isNothing(await read(other))).toBe(true);
  });

  it("counts nothing of another office in its totals", async () => {
    expect([await countDrafts(office.applicant, db), await countDrafts(other.applicant, db)]).toEqual([1, 0]);
    expect((await listApplications(other.applicant, everything, db)).total).toBe(0);
  });

  it.each([
    ["withdrawing", async () => withdrawApplication(other.manager, await target(queried, context), context)],
    ["correcting", () => startCorrection(other.manager, queried, context)],
    ["revealing", () => revealSecrets(other.manager, receiptNumber, context)],
    ["filing its draft", () => submitApplication(other.manager, draftId, context)],
  ] as const)("%s by another office finds nothing and writes nothing", async (_, act) => {
    const [events, audit] = [await db.applicationEvent.count(), await db.auditEntry.count()];
    expect(await act()).toEqual({ ok: false, problem: { kind: "notFound" } });
    expect([await db.applicationEvent.count(), await db.auditEntry.count()]).toEqual([events, audit]);
  });

  it("a reveal belongs to the session that asked for it", async () => {
    const { id } = (await readApplication(office.applicant, receiptNumber, db)) ?? { id: "" };
    expect(await readReveal(office.applicant, id, context.clock.now(), db)).toBeInstanceOf(Date);
    expect(await readReveal(office.manager, id, context.clock.now(), db)).toBeUndefined();
    expect(await readReveal(other.applicant, id, context.clock.now(), db)).toBeUndefined();
  });

  it("a form that came back belongs to the account that sent it", async () => {
    const form = { action: "/x", cause: "problems", values: { reason: "秘密" }, problems: [] } as const;
    const id = await insertFormMemory({ ...form, accountId: office.applicant.accountId, now: context.clock.now() }, db);
    expect(await readFormMemory(office.applicant, id, db)).toMatchObject({ values: { reason: "秘密" } });
    expect(await readFormMemory(office.manager, id, db)).toBeUndefined();
    expect(await readFormMemory(other.applicant, id, db)).toBeUndefined();
    expect(await readFormMemory(undefined, id, db)).toBeUndefined();
  });

  it("is open to the Center's staff", async () => {
    expect(await readApplication(reviewer, receiptNumber, db)).toMatchObject({ receiptNumber });
    expect(await readContract(reviewer, office.officeId, theStartDate, db)).toMatchObject({
      office: { officeCode: office.officeCode },
    });
    expect(await readHistory(reviewer, receiptNumber, db)).toHaveLength(4);
  });
});
