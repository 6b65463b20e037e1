import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorKind } from "../account/actor";
import { type ApplicationStatus, applicationStatuses, statusText } from "./status";
import {
  type ApplicationAct,
  actsOpenTo,
  applicationActs,
  approvalHolds,
  statusAfter,
  statusesBefore,
} from "./transitions";

const actorKinds: readonly ActorKind[] = ["customer", "staff", "system"];

/** R2 written out again, as the domain page tells it: status, act, actor, certificates asked → status. */
const allowed: readonly (readonly [
  ApplicationStatus,
  ApplicationAct,
  ActorKind,
  "asked" | "not",
  ApplicationStatus,
])[] = [
  ["RECEIVED", "takeOn", "staff", "asked", "IN_REVIEW"],
  ["RECEIVED", "takeOn", "staff", "not", "IN_REVIEW"],
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
];

const expected = (status: ApplicationStatus, act: ApplicationAct, by: ActorKind, asked: boolean) =>
  allowed.find(
    (row) => row[0] === status && row[1] === act && row[2] === by && row[3] === (asked ? "asked" : "not"),
  )?.[4];

const everyCase = applicationStatuses.flatMap((status) =>
  applicationActs.flatMap((act) =>
    actorKinds.flatMap((by) => [true, false].map((asked) => ({ status, act, by, asked }))),
  ),
);

describe("the table of transitions (R2)", () => {
  test(`says yes and no as the domain page does, in all ${everyCase.length} cases`, () => {
    for (const { status, act, by, asked } of everyCase) {
      const standing = { status, asksForCertificates: asked };
      expect(statusAfter(act, by, standing), `${by} ${act} in ${status}, asked ${asked}`).toBe(
        expected(status, act, by, asked),
      );
      expect(actsOpenTo(by, standing).includes(act)).toBe(expected(status, act, by, asked) !== undefined);
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
      fc.property(acts, fc.boolean(), (attempts, asksForCertificates) => {
        let status: ApplicationStatus = "RECEIVED";
        for (const [act, by] of attempts) {
          const next = statusAfter(act, by, { status, asksForCertificates });
          expect(next).toBe(expected(status, act, by, asksForCertificates));
          status = next ?? status;
          // Whatever was issued stays what was asked for.
          if (status === "CERTIFICATES_ISSUED") expect(asksForCertificates).toBe(true);
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
        expect(actsOpenTo(by, { status, asksForCertificates: true })).toEqual([]);
        expect(actsOpenTo(by, { status, asksForCertificates: false })).toEqual([]);
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
