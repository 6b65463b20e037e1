import { beforeAll, describe, expect, it } from "vitest";
import { listApplications, listNeedingAttention } from "@/lib/data/application-lists";
import { readLedger } from "@/lib/data/contract-ledger";
import { readDeskCounts, readDrawnNumbers } from "@/lib/data/review-desk";
import { type QueueQuery, readReviewQueue } from "@/lib/data/review-queue";
import { standingOf } from "@/lib/domain/application/application-record";
import { attentionStatuses } from "@/lib/domain/application/attention";
import { applicationStatuses } from "@/lib/domain/application/status";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import { planOf } from "@/lib/domain/change/changes";
import { additionsOf, forecastUserIds, seriesOf } from "@/lib/domain/change/identification-forecast";
import { approveApplication } from "@/lib/services/application/approve-application";
import { rejectApplication } from "@/lib/services/application/reject-application";
import {
  aFiledApplication,
  anApplicationInReview,
  anApplicationWithCertificates,
  anApprovedApplication,
  aQueriedApplication,
  asItStands,
  target,
} from "../../support/applications";
import { lineIds } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-20T09:00:00+09:00" });
const [office, other] = [await anOffice(context), await anOffice(context)];
const [reviewer, colleague] = [await aReviewer(context), await aReviewer(context)];
const { db } = context;
const filed: string[] = [];

beforeAll(async () => {
  const makers = [
    () => aFiledApplication(office, context),
    () => aFiledApplication(office, context, lineIds(1)),
    () => aFiledApplication(other, context),
    () => anApplicationInReview(office, reviewer, context),
    () => anApplicationInReview(other, colleague, context, lineIds(1)),
    () => aQueriedApplication(office, reviewer, context),
    () => anApprovedApplication(office, reviewer, context),
    () => anApprovedApplication(other, colleague, context, lineIds(1)),
    () => anApplicationWithCertificates(office, colleague, context),
    async () => {
      const receiptNumber = await anApplicationInReview(office, reviewer, context);
      must(await rejectApplication(reviewer, { ...(await target(receiptNumber, context)), reason: "重複" }, context));
      return receiptNumber;
    },
  ];
  for (const [index, make] of makers.entries()) {
    // Two at a time share an instant: the order among them is the id's.
    context.clock.moveTo(new Date(Date.parse("2026-11-20T09:00:00+09:00") + Math.floor(index / 2) * 20 * 3600_000));
    filed.push(await make());
  }
});

describe("what needs the office's act", () => {
  const ask = async (today: string) =>
    (
      await listNeedingAttention(
        office.applicant,
        { statuses: attentionStatuses, today: japanDate(today), limit: 20 },
        db,
      )
    ).map(({ status }) => status);

  it("is open questions first, then what was approved", async () => {
    expect(await ask("2026-11-24")).toEqual(["QUERIED", "APPROVED", "CERTIFICATES_ISSUED"]);
  });

  it("goes on after the passwords are erased, for as long as certificates can be fetched (R17)", async () => {
    await db.application.updateMany({
      where: { status: "CERTIFICATES_ISSUED" },
      data: { passwordsErasedAt: context.clock.now() },
    });
    expect(await ask("2027-02-10")).toContain("CERTIFICATES_ISSUED");
    expect(await ask("2027-02-11")).not.toContain("CERTIFICATES_ISSUED");
  });
});

describe("the review queue", () => {
  const base: QueueQuery = { statuses: [], order: "oldest", limit: 100 };
  const ask = async (query: Partial<QueueQuery>) =>
    (await readReviewQueue(reviewer, { ...base, ...query }, db)).map(({ receiptNumber }) => receiptNumber);

  it("is everything by how long it waits, either way round", async () => {
    const oldest = await ask({});
    expect(new Set(oldest)).toEqual(new Set(filed));
    expect(await ask({ order: "newest" })).toEqual(oldest.toReversed());
    const entries = await readReviewQueue(reviewer, base, db);
    const instants = entries.map(({ waitingSince }) => waitingSince.getTime());
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
  });

  it.each(["oldest", "newest"] as const)(
    "comes page by page (%s), nothing twice and nothing missed, in every size of page",
    async (order) => {
      for (const statuses of [[], ["RECEIVED", "IN_REVIEW", "QUERIED"]] as const) {
        const all = await ask({ order, statuses });
        for (let limit = 1; limit <= 4; limit += 1) {
          const paged: string[] = [];
          for (let after: QueueQuery["after"]; ; ) {
            const page = await readReviewQueue(
              reviewer,
              { ...base, order, statuses, limit, ...(after ? { after } : {}) },
              db,
            );
            paged.push(...page.map(({ receiptNumber }) => receiptNumber));
            const last = page.at(-1);
            if (!last) break;
            after = { waitingSince: last.waitingSince, id: last.id };
          }
          expect(paged).toEqual(all);
        }
      }
    },
  );

  it("narrows exactly as its filters say", async () => {
    const applications = await Promise.all(filed.map((receiptNumber) => asItStands(receiptNumber, context)));
    type Standing = (typeof applications)[number];
    const matching = (fits: (application: Standing) => boolean) =>
      applications
        .filter(fits)
        .map(({ receiptNumber }) => receiptNumber)
        .sort();
    const asked = async (query: Partial<QueueQuery>) => (await ask(query)).sort();
    for (const status of applicationStatuses) {
      expect(await asked({ statuses: [status] })).toEqual(matching((one) => one.status === status));
    }
    expect(await asked({ assignee: "nobody" })).toEqual(matching((one) => one.assignee === null));
    expect(await asked({ assignee: { id: colleague.accountId } })).toEqual(
      matching((one) => one.assignee?.id === colleague.accountId),
    );
    expect(await asked({ terminalsWaiting: true })).toEqual(matching((one) => standingOf(one).asksForTerminals));
    expect(await asked({ search: { kind: "officeCode", text: other.officeCode } })).toEqual(
      matching((one) => one.officeId === other.officeId),
    );
    expect(await asked({ search: { kind: "userCode", text: office.userCode } })).toEqual(
      matching((one) => one.officeId === office.officeId),
    );
    expect(await asked({ search: { kind: "receiptNumber", text: filed[3] ?? "" } })).toEqual([filed[3]]);
    expect(await asked({ startThrough: japanDate("2026-12-10") })).toEqual(matching((one) => one.startDate !== null));
    expect(await asked({ startThrough: japanDate("2026-12-09") })).toEqual([]);
    const day = japanDate("2026-11-21");
    expect(await asked({ filedFrom: day, filedThrough: day })).toEqual(
      matching((one) => new Date(one.filedAt.getTime() + 9 * 3600_000).toISOString().startsWith(day)),
    );
  });

  it("counts at the desk what the queue lists", async () => {
    const counts = await readDeskCounts(reviewer, { overdueSince: japanDate("2026-11-22") }, db);
    const sum = async (query: Partial<QueueQuery>) => (await ask(query)).length;
    expect(counts).toEqual({
      waiting: await sum({ statuses: ["RECEIVED"] }),
      inReview: await sum({ statuses: ["IN_REVIEW"] }),
      queried: await sum({ statuses: ["QUERIED"] }),
      overdueAnswers: await sum({ statuses: ["QUERIED"], waitingThrough: { QUERIED: japanDate("2026-11-22") } }),
      mineQueried: await sum({ statuses: ["QUERIED"], assignee: "me" }),
      terminalsWaiting: await sum({ statuses: ["APPROVED"], terminalsWaiting: true }),
      failedMails: 0,
    });
    expect(counts).toMatchObject({ waiting: 3, inReview: 2, queried: 1, mineQueried: 1, terminalsWaiting: 1 });
    const before = await readDeskCounts(colleague, { overdueSince: japanDate("2026-11-21") }, db);
    expect([counts.overdueAnswers, before.overdueAnswers, before.mineQueried]).toEqual([1, 0, 0]);
  });
});

describe("the office's list", () => {
  const everything = { order: "newest", page: 1, pageSize: 100 } as const;

  it("is the office's own, in pages with the total", async () => {
    const { total, applications } = await listApplications(office.applicant, everything, db);
    expect(total).toBe(7);
    const others = [filed[2], filed[4], filed[7]];
    expect(applications.map(({ receiptNumber }) => receiptNumber).toSorted()).toEqual(
      filed.filter((receiptNumber) => !others.includes(receiptNumber)).toSorted(),
    );
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => listApplications(office.applicant, { ...everything, page, pageSize: 3 }, db)),
    );
    expect(pages.flatMap((page) => page.applications)).toEqual(applications);
  });

  it("narrows by status, number, UserCode and the days of filing, Japan's days", async () => {
    const ask = async (filter: object) =>
      (await listApplications(office.applicant, { ...everything, ...filter }, db)).total;
    expect(await ask({ status: "RECEIVED" })).toBe(2);
    expect(await ask({ search: filed[0] })).toBe(1);
    expect(await ask({ search: office.userCode })).toBe(7);
    expect(await ask({ search: other.userCode })).toBe(0);
    expect(await ask({ filedThrough: japanDate("2026-11-20") })).toBe(2);
    expect(await ask({ filedFrom: japanDate("2026-11-21") })).toBe(5);
  });
});

describe("the forecast of identification numbers (R14)", () => {
  it("is what approval then issues, over what is held and what was ended", async () => {
    const fresh = await anOffice(context);
    await anApprovedApplication(fresh, reviewer, context, { removals: ["D01"], ...lineIds(2) });
    const receiptNumber = await anApplicationInReview(fresh, reviewer, context, {
      additions: [
        { industry: "SHIP_AGENT", processingMode: "INTERACTIVE", count: 2 },
        { industry: "SHIP_AGENT", processingMode: "INTERACTIVE", count: 1 },
        { industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 2 },
      ],
      certificates: 1,
    });
    const { content, contractBefore } = await asItStands(receiptNumber, context);
    const additions = additionsOf(planOf(content.changes, contractBefore));
    const ledger = await readLedger(reviewer, fresh.officeId, db);
    if (!ledger) throw new Error("no ledger");
    const drawn = await readDrawnNumbers(reviewer, additions.map(seriesOf), db);
    const forecast = forecastUserIds(additions, ledger, drawn).flatMap(({ userIds }) => userIds);
    must(
      await approveApplication(
        reviewer,
        { ...(await target(receiptNumber, context)), startDate: japanDate("2026-12-10") },
        context,
      ),
    );
    const issued = (await asItStands(receiptNumber, context)).issuedUserIds.map(
      ({ userCode, identificationNumber }) => `${userCode}${identificationNumber}`,
    );
    expect(forecast.toSorted()).toEqual(issued.toSorted());
    expect(forecast).toEqual(["D04", "D05", "D06", "D0A", "D0B"].map((number) => `${fresh.userCode}${number}`));
  });
});
