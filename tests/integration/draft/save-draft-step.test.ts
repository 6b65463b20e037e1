import { describe, expect, it } from "vitest";
import { listDrafts, readDraftRecord } from "@/lib/data/drafts";
import type { UserCodeChange } from "@/lib/domain/change/user-code-change";
import { userCodeValues } from "@/lib/domain/change/user-code-form";
import { submitApplication } from "@/lib/services/application/submit-application";
import { discardDraft } from "@/lib/services/draft/discard-draft";
import { dropUserCode } from "@/lib/services/draft/drop-user-code";
import { readDraft } from "@/lib/services/draft/read-draft";
import { saveDraftStep, saveDraftSteps } from "@/lib/services/draft/save-draft-step";
import { setUserCode } from "@/lib/services/draft/set-user-code";
import { startDraft } from "@/lib/services/draft/start-draft";
import { aDraftForWebNaccs } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(context);
const stranger = await anOffice(context);
const actor = office.applicant;
const pageOf = (change: UserCodeChange) => ({ userCode: change.userCode, values: userCodeValues(change) });
const save = (draftId: string, seenVersion: number, remarks: string, who = actor) =>
  saveDraftStep(who, { draftId, key: "confirm", seenVersion, values: { remarks } }, context);

describe("saving a step of a draft (R20)", () => {
  it("keeps it exactly as typed, right or wrong", async () => {
    const draftId = must(await startDraft(actor, { addWebNaccs: false }, context)).draftId;
    const values = { wishedStartDate: "　明日 ", items: ["nonsense", ""], reason: "\r\n👨‍👩‍👧", extra: "x" };
    must(await saveDraftStep(actor, { draftId, key: "items", seenVersion: 1, values }, context));
    expect((await readDraftRecord(actor, draftId, context.db))?.values.items).toEqual(values);
  });

  it("raises the version with each change and tells it, with the time of saving", async () => {
    const draftId = must(await startDraft(actor, { addWebNaccs: false }, context)).draftId;
    expect(must(await save(draftId, 0, "一"))).toEqual({ version: 1, savedAt: context.clock.now() });
    expect(must(await save(draftId, 1, "二")).version).toBe(2);
  });

  it("from a second tab that saw an older version is a conflict, and nothing is overwritten", async () => {
    const draftId = must(await startDraft(actor, { addWebNaccs: false }, context)).draftId;
    must(await save(draftId, 0, "一つ目の画面"));
    expect(await save(draftId, 0, "二つ目の画面")).toEqual({ ok: false, problem: { kind: "conflict" } });
    must(await save(draftId, 1, "一つ目の続き"));
    expect(await save(draftId, 1, "二つ目の画面")).toEqual({ ok: false, problem: { kind: "conflict" } });
    expect((await readDraftRecord(actor, draftId, context.db))?.values.confirm).toEqual({ remarks: "一つ目の続き" });
  });

  it("of what is there already succeeds whatever version was seen, and changes nothing", async () => {
    const draftId = must(await startDraft(actor, { addWebNaccs: false }, context)).draftId;
    must(await save(draftId, 0, "同じ"));
    for (const seenVersion of [0, 1, 7]) expect(must(await save(draftId, seenVersion, "同じ")).version).toBe(1);
  });

  it("20 times at once from tabs that saw the same version lets one through", async () => {
    const draftId = must(await startDraft(actor, { addWebNaccs: false }, context)).draftId;
    must(await save(draftId, 0, "始め"));
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => save(draftId, 1, `画面${index}`)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    const draft = await readDraftRecord(actor, draftId, context.db);
    const winner = outcomes.findIndex((outcome) => outcome.ok);
    expect(draft?.values.confirm).toEqual({ remarks: `画面${winner}` });
    expect(draft?.versions.confirm).toBe(2);
  });

  it("keeps the steps of one page together, or none of them where another tab saved one", async () => {
    const draftId = must(await startDraft(actor, { addWebNaccs: false }, context)).draftId;
    const both = (add: string, remarks: string, seen: readonly [number, number]) =>
      saveDraftSteps(
        actor,
        {
          draftId,
          steps: [
            { key: "webCertificates", seenVersion: seen[0], values: { add } },
            { key: "confirm", seenVersion: seen[1], values: { remarks } },
          ],
        },
        context,
      );
    expect(must(await both("1", "一", [0, 0])).versions).toEqual([1, 1]);
    expect(must(await both("2", "一", [1, 1])).versions).toEqual([2, 1]);
    must(await save(draftId, 1, "別の画面"));
    expect(await both("3", "二", [2, 1])).toEqual({ ok: false, problem: { kind: "conflict" } });
    const { values, versions } = (await readDraftRecord(actor, draftId, context.db)) ?? {};
    expect(values).toMatchObject({ webCertificates: { add: "2" }, confirm: { remarks: "別の画面" } });
    expect(versions).toMatchObject({ webCertificates: 2, confirm: 2 });
  });

  it("of a filed, discarded or strange draft finds nothing", async () => {
    const filed = await aDraftForWebNaccs(office, context);
    must(await submitApplication(actor, filed, context));
    const discarded = must(await startDraft(actor, { addWebNaccs: false }, context)).draftId;
    must(await discardDraft(actor, discarded, context));
    const own = must(await startDraft(actor, { addWebNaccs: false }, context)).draftId;
    const notFound = { ok: false, problem: { kind: "notFound" } };
    expect(await save(filed, 1, "x")).toEqual(notFound);
    expect(await save(discarded, 0, "x")).toEqual(notFound);
    expect(await save(own, 0, "x", stranger.applicant)).toEqual(notFound);
    expect(await save("00000000-0000-4000-8000-000000000000", 0, "x")).toEqual(notFound);
  });
});

describe("a draft", () => {
  it("starts with what the shortcut ticks and the applicant of the last application", async () => {
    const draftId = must(await startDraft(actor, { addWebNaccs: true }, context)).draftId;
    const draft = await readDraftRecord(actor, draftId, context.db);
    expect(draft?.values.items?.items).toEqual(["identificationNumbers", "webCertificates"]);
    expect(draft?.values.prefill).toMatchObject({
      familyName: "通関",
      email: office.applicantEmail,
      emailConfirm: office.applicantEmail,
    });
    // A suggestion is not yet an answer.
    expect((await readDraft(actor, draftId, context))?.reading.states.applicant).toBe("todo");
  });

  it("is listed for everyone of the office until it is filed or discarded, latest first", async () => {
    const other = await anOffice(context);
    const first = must(await startDraft(other.applicant, { addWebNaccs: true }, context)).draftId;
    context.clock.moveTo("2026-11-24T10:00:00+09:00");
    const second = must(await startDraft(other.manager, { addWebNaccs: false }, context)).draftId;
    const page = { page: 1, pageSize: 20 };
    const listed = async () =>
      (await listDrafts(other.manager, page, context.db)).drafts.map(({ id, createdBy }) => [id, createdBy]);
    expect(await listed()).toEqual([
      [second, "輸出入 太郎"],
      [first, "通関 花子"],
    ]);
    must(await discardDraft(other.applicant, second, context));
    expect(await listed()).toEqual([[first, "通関 花子"]]);
    expect(await discardDraft(stranger.applicant, second, context)).toEqual({
      ok: false,
      problem: { kind: "notFound" },
    });
    must(await discardDraft(other.applicant, second, context));
    expect(await context.db.auditEntry.count({ where: { action: "discard-draft", subject: second } })).toBe(1);
    expect(await listDrafts(stranger.applicant, page, context.db)).toEqual({ drafts: [], more: false });
    context.clock.moveTo("2026-11-24T09:00:00+09:00");
  });

  it("is listed page by page, however many there are", async () => {
    const other = await anOffice(context);
    const started: string[] = [];
    for (let i = 0; i < 5; i += 1)
      started.push(must(await startDraft(other.applicant, { addWebNaccs: false }, context)).draftId);
    const pages = await Promise.all(
      [1, 2, 3].map((page) => listDrafts(other.applicant, { page, pageSize: 2 }, context.db)),
    );
    expect(pages.map(({ drafts, more }) => [drafts.length, more])).toEqual([
      [2, true],
      [2, true],
      [1, false],
    ]);
    expect(pages.flatMap(({ drafts }) => drafts.map(({ id }) => id)).sort()).toEqual(started.sort());
  });

  it("of another office is not there, for reading, discarding, setting and dropping", async () => {
    const draftId = await aDraftForWebNaccs(office, context);
    const who = stranger.applicant;
    const notFound = { ok: false, problem: { kind: "notFound" } };
    const change = {
      userCode: office.userCode,
      system: "SEA" as const,
      singleSignOn: false,
      additions: [],
      removals: ["D01"],
    };
    expect(await readDraft(who, draftId, context)).toBeUndefined();
    expect(await discardDraft(who, draftId, context)).toEqual(notFound);
    expect(await setUserCode(who, { draftId, ...pageOf(change), seenVersion: 1 }, context)).toEqual(notFound);
    expect(await dropUserCode(who, { draftId, userCode: office.userCode, seenVersion: 1 }, context)).toEqual(notFound);
    expect(await submitApplication(who, draftId, context)).toEqual(notFound);
    expect((await readDraft(actor, draftId, context))?.reading.problems).toEqual([]);
  });
});

describe("a UserCode's page", () => {
  it("is set as a whole, set again over what was there, and dropped", async () => {
    const draftId = await aDraftForWebNaccs(office, context);
    const change = {
      userCode: office.userCode,
      system: "SEA" as const,
      singleSignOn: false,
      additions: [{ industry: "SHIP_AGENT" as const, processingMode: "WEB_NACCS" as const, count: 5 }],
      removals: ["D01"],
    };
    must(await setUserCode(actor, { draftId, ...pageOf(change), seenVersion: 1 }, context));
    const reading = async () => (await readDraft(actor, draftId, context))?.reading;
    expect((await reading())?.changes.identificationNumbers).toEqual([change]);
    const drop = { draftId, userCode: office.userCode, seenVersion: 2 };
    must(await dropUserCode(actor, drop, context));
    expect((await reading())?.states["user-codes"]).toBe("todo");
    must(await dropUserCode(actor, drop, context));
  });

  it("that another tab set meanwhile is neither set over nor dropped unseen", async () => {
    const draftId = await aDraftForWebNaccs(office, context);
    const { userCode } = office;
    const change = { userCode, system: "SEA" as const, singleSignOn: false, additions: [], removals: ["D01"] };
    must(await setUserCode(actor, { draftId, ...pageOf(change), seenVersion: 1 }, context));
    const addition = { industry: "SHIP_AGENT" as const, processingMode: "INTERACTIVE" as const, count: 1 };
    const other = { ...change, additions: [addition] };
    expect(await setUserCode(actor, { draftId, ...pageOf(other), seenVersion: 1 }, context)).toEqual({
      ok: false,
      problem: { kind: "conflict" },
    });
    expect(await dropUserCode(actor, { draftId, userCode, seenVersion: 1 }, context)).toEqual({
      ok: false,
      problem: { kind: "changedSinceSeen" },
    });
    expect((await readDraft(actor, draftId, context))?.reading.changes.identificationNumbers).toEqual([change]);
  });

  it("dropped while the draft is filed, is either in the application or keeps it from being filed", async () => {
    for (let round = 0; round < 5; round += 1) {
      const draftId = await aDraftForWebNaccs(office, context);
      const [filed, dropped] = await Promise.all([
        submitApplication(actor, draftId, context),
        dropUserCode(actor, { draftId, userCode: office.userCode, seenVersion: 1 }, context),
      ]);
      expect([filed.ok, dropped.ok]).toEqual(filed.ok ? [true, false] : [false, true]);
    }
  });

  it("is refused with sentences at its fields where the contract does not allow it, and nothing is kept (R10, R13)", async () => {
    const draftId = must(await startDraft(actor, { addWebNaccs: true }, context)).draftId;
    const change = {
      userCode: office.userCode,
      system: "SEA" as const,
      singleSignOn: false,
      additions: [{ industry: "AIRLINE" as const, processingMode: "WEB_NACCS" as const, count: 1 }],
      removals: ["Z99"],
    };
    const outcome = await setUserCode(actor, { draftId, ...pageOf(change), seenVersion: 0 }, context);
    expect(!outcome.ok && outcome.problem).toEqual({
      kind: "fields",
      problems: [
        { field: "industry", message: "航空会社は海上では利用できません。" },
        { field: "removals", message: expect.stringContaining("「Z99」は現在の契約にありません") },
      ],
    });
    expect(Object.keys((await readDraftRecord(actor, draftId, context.db))?.values ?? {}).sort()).toEqual([
      "items",
      "prefill",
    ]);
  });
});
