import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isProcedureAct } from "./procedure";
import { type ApplicationStatus, applicationStatuses, statusText } from "./status";
import {
  type ApplicationAct,
  actsOpenTo,
  applicationActs,
  approvalHolds,
  type Party,
  statusAfter,
  statusesBefore,
} from "./transitions";

const actorKinds: readonly Party[] = ["customer", "staff", "system", "askedOffice"];

/** R2 written out again, as the domain page tells it: status, act, actor, certificates asked, whose case → status. */
const allowed: readonly (readonly [
  ApplicationStatus,
  ApplicationAct,
  Party,
  "asked" | "not",
  ApplicationStatus,
  string?,
])[] = [
  ["RECEIVED", "takeOn", "staff", "asked", "IN_REVIEW", "nobody me"],
  ["RECEIVED", "takeOn", "staff", "not", "IN_REVIEW", "nobody me"],
  ...(["asked", "not"] as const).flatMap((certificates) => [
    ["RECEIVED", "takeOver", "staff", certificates, "IN_REVIEW", "other"] as const,
    ["IN_REVIEW", "takeOver", "staff", certificates, "IN_REVIEW", "other"] as const,
    ["QUERIED", "takeOver", "staff", certificates, "QUERIED", "other"] as const,
    ["RECEIVED", "handOver", "staff", certificates, "RECEIVED"] as const,
    ["IN_REVIEW", "handOver", "staff", certificates, "IN_REVIEW"] as const,
    ["QUERIED", "handOver", "staff", certificates, "QUERIED"] as const,
    ["RECEIVED", "release", "staff", certificates, "RECEIVED", "me other"] as const,
    ["IN_REVIEW", "release", "staff", certificates, "RECEIVED", "me other"] as const,
    ["QUERIED", "release", "staff", certificates, "QUERIED", "me other"] as const,
  ]),
  ...(["RECEIVED", "IN_REVIEW", "QUERIED"] as const).flatMap((status) =>
    (["asked", "not"] as const).flatMap((certificates) => [
      [status, "agree", "askedOffice", certificates, status] as const,
      [status, "decline", "askedOffice", certificates, status] as const,
      [status, "remindConsent", "system", certificates, status] as const,
    ]),
  ),
  ["RECEIVED", "withdraw", "customer", "asked", "WITHDRAWN"],
  ["RECEIVED", "withdraw", "customer", "not", "WITHDRAWN"],
  ["IN_REVIEW", "query", "staff", "asked", "QUERIED"],
  ["IN_REVIEW", "query", "staff", "not", "QUERIED"],
  ["IN_REVIEW", "approve", "staff", "asked", "APPROVED"],
  ["IN_REVIEW", "approve", "staff", "not", "APPROVED"],
  ["IN_REVIEW", "reject", "staff", "asked", "REJECTED"],
  ["IN_REVIEW", "reject", "staff", "not", "REJECTED"],
  ["IN_REVIEW", "withdraw", "customer", "asked", "WITHDRAWN"],
  ["IN_REVIEW", "withdraw", "customer", "not", "WITHDRAWN"],
  ["QUERIED", "correct", "customer", "asked", "RECEIVED"],
  ["QUERIED", "correct", "customer", "not", "RECEIVED"],
  ["QUERIED", "addToQuery", "staff", "asked", "QUERIED"],
  ["QUERIED", "remind", "staff", "asked", "QUERIED"],
  ["QUERIED", "remind", "system", "asked", "QUERIED"],
  ["QUERIED", "takeBackQuery", "staff", "asked", "IN_REVIEW"],
  ["QUERIED", "answer", "customer", "asked", "RECEIVED"],
  ["QUERIED", "closeUnanswered", "staff", "asked", "REJECTED"],
  ["RECEIVED", "withdrawForCustomer", "staff", "asked", "WITHDRAWN"],
  ["IN_REVIEW", "withdrawForCustomer", "staff", "asked", "WITHDRAWN"],
  ["QUERIED", "withdrawForCustomer", "staff", "asked", "WITHDRAWN"],
  ["QUERIED", "addToQuery", "staff", "not", "QUERIED"],
  ["QUERIED", "remind", "staff", "not", "QUERIED"],
  ["QUERIED", "remind", "system", "not", "QUERIED"],
  ["QUERIED", "takeBackQuery", "staff", "not", "IN_REVIEW"],
  ["QUERIED", "answer", "customer", "not", "RECEIVED"],
  ["QUERIED", "closeUnanswered", "staff", "not", "REJECTED"],
  ["RECEIVED", "withdrawForCustomer", "staff", "not", "WITHDRAWN"],
  ["IN_REVIEW", "withdrawForCustomer", "staff", "not", "WITHDRAWN"],
  ["QUERIED", "withdrawForCustomer", "staff", "not", "WITHDRAWN"],
  ["QUERIED", "withdraw", "customer", "asked", "WITHDRAWN"],
  ["QUERIED", "withdraw", "customer", "not", "WITHDRAWN"],
  ["APPROVED", "completeCertificates", "staff", "asked", "CERTIFICATES_ISSUED"],
  ["APPROVED", "startUse", "system", "not", "IN_USE"],
  ["APPROVED", "invalidate", "staff", "asked", "INVALIDATED"],
  ["APPROVED", "invalidate", "staff", "not", "INVALIDATED"],
  ["APPROVED", "invalidate", "system", "asked", "INVALIDATED"],
  ["APPROVED", "invalidate", "system", "not", "INVALIDATED"],
  ["APPROVED", "changeStartDate", "staff", "asked", "APPROVED"],
  ["APPROVED", "changeStartDate", "staff", "not", "APPROVED"],
  ["CERTIFICATES_ISSUED", "changeStartDate", "staff", "asked", "CERTIFICATES_ISSUED"],
  ["CERTIFICATES_ISSUED", "changeStartDate", "staff", "not", "CERTIFICATES_ISSUED"],
  ["CERTIFICATES_ISSUED", "startUse", "system", "asked", "IN_USE"],
  ["CERTIFICATES_ISSUED", "invalidate", "staff", "asked", "INVALIDATED"],
  ["CERTIFICATES_ISSUED", "invalidate", "staff", "not", "INVALIDATED"],
  ["CERTIFICATES_ISSUED", "invalidate", "system", "asked", "INVALIDATED"],
  ["CERTIFICATES_ISSUED", "invalidate", "system", "not", "INVALIDATED"],
  ...(["asked", "not"] as const).flatMap((certificates) => [
    ...(["APPROVED", "CERTIFICATES_ISSUED", "IN_USE"] as const).flatMap((status) => [
      [status, "sendDebitForm", "staff", certificates, status] as const,
      [status, "receiveDebitForm", "staff", certificates, status] as const,
    ]),
    ["IN_USE", "startDirectDebit", "staff", certificates, "IN_USE"] as const,
  ]),
];

const whose = ["nobody", "me", "other"] as const;

/** Without `assigned`, as if it did not matter whose case it is. */
const expected = (
  status: ApplicationStatus,
  act: ApplicationAct,
  by: Party,
  asked: boolean,
  assigned?: (typeof whose)[number],
) =>
  allowed.find(
    (row) =>
      row[0] === status &&
      row[1] === act &&
      row[2] === by &&
      row[3] === (asked ? "asked" : "not") &&
      (!assigned || !row[5] || row[5].includes(assigned)),
  )?.[4];

const everyCase = applicationStatuses.flatMap((status) =>
  applicationActs.flatMap((act) =>
    actorKinds.flatMap((by) =>
      [true, false].flatMap((asked) => [undefined, ...whose].map((assigned) => ({ status, act, by, asked, assigned }))),
    ),
  ),
);

describe("the table of transitions (R2)", () => {
  test(`says yes and no as the domain page does, in all ${everyCase.length} cases`, () => {
    for (const { status, act, by, asked, assigned } of everyCase) {
      const standing = { status, asksForTerminals: asked, ...(assigned && { assigned }) };
      const next = expected(status, act, by, asked, assigned);
      expect(statusAfter(act, by, standing), `${by} ${act} in ${status}, asked ${asked}, of ${assigned}`).toBe(next);
      expect(actsOpenTo(by, standing).includes(act)).toBe(next !== undefined);
    }
  });

  test("names where each act starts from", () => {
    for (const act of applicationActs) {
      const from = new Set(allowed.filter((row) => row[1] === act).map((row) => row[0]));
      expect(new Set(statusesBefore(act))).toEqual(from);
    }
  });

  test("is never left by random acts of random actors, and every path ends where nothing more can be done", () => {
    const acts = fc.array(fc.tuple(fc.constantFrom(...applicationActs), fc.constantFrom(...actorKinds)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(acts, fc.boolean(), (attempts, asksForTerminals) => {
        let status: ApplicationStatus = "RECEIVED";
        for (const [act, by] of attempts) {
          const next = statusAfter(act, by, { status, asksForTerminals });
          expect(next).toBe(expected(status, act, by, asksForTerminals));
          status = next ?? status;
          // Whatever was issued stays what was asked for.
          if (status === "CERTIFICATES_ISSUED") expect(asksForTerminals).toBe(true);
        }
        expect(applicationStatuses).toContain(status);
      }),
      { numRuns: 2000 },
    );
  });

  test("reaches every status from 受付, and leaves the last ones to nobody", () => {
    const reached = new Set<ApplicationStatus>(["RECEIVED"]);
    for (const status of reached) for (const row of allowed) if (row[0] === status) reached.add(row[4]);
    expect(reached).toEqual(new Set(applicationStatuses));
    for (const status of ["IN_USE", "WITHDRAWN", "REJECTED", "INVALIDATED"] as const) {
      for (const by of actorKinds) {
        for (const asksForTerminals of [true, false]) {
          // What is still to be done by hand leads nowhere else.
          const open = actsOpenTo(by, { status, asksForTerminals });
          expect(open.filter((act) => !isProcedureAct(act))).toEqual([]);
        }
      }
    }
  });
});

describe("an approval", () => {
  test("holds from its act on until it is undone", () => {
    expect(applicationStatuses.filter(approvalHolds)).toEqual(["APPROVED", "CERTIFICATES_ISSUED", "IN_USE"]);
  });
});

describe("the words of a status", () => {
  test("are those of the portal", () => {
    expect(Object.fromEntries(applicationStatuses.map((status) => [status, statusText(status).word]))).toEqual({
      RECEIVED: "受付",
      IN_REVIEW: "内容確認中",
      QUERIED: "確認事項あり",
      APPROVED: "審査終了",
      CERTIFICATES_ISSUED: "作業完了",
      IN_USE: "利用開始",
      WITHDRAWN: "取下げ",
      REJECTED: "不承認",
      INVALIDATED: "無効",
    });
  });
});
