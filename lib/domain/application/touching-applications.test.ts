import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { approve } from "@/tests/support/approve";
import { aContractToChange, aMixOfChanges } from "@/tests/support/generated-changes";
import { theManualsWish } from "@/tests/support/sample-contract";
import { ledgerOf, theOfficeId } from "@/tests/support/sample-ledger";
import { type JapanDate, japanDate } from "../calendar/japan-date";
import { planOf } from "../change/changes";
import { contractAsOf } from "../contract/ledger";
import { targetsOf } from "../contract/operations/operations";
import { pendingStatuses, sharedLines, touchedByChanges } from "./touching-applications";

const before = aContractToChange();
const touchedBy = (changes: Parameters<typeof touchedByChanges>[0]) =>
  touchedByChanges(changes, { officeId: theOfficeId, before });

const another = (touched: ReturnType<typeof touchedBy>, startDate: JapanDate | null = null) => ({
  receiptNumber: "260012A",
  wishedStartDate: theManualsWish,
  startDate,
  touches: touched.map(({ path }) => path),
});

describe("two applications of an office (R24)", () => {
  test("touch each other if and only if their operations share a target, whoever is asked", () => {
    fc.assert(
      fc.property(aMixOfChanges, aMixOfChanges, (one, other) => {
        const keysOf = (changes: typeof one) =>
          new Set(planOf(changes, before).flatMap((operation) => targetsOf(operation).map(({ key }) => key)));
        const shares = [...keysOf(one)].some((key) => keysOf(other).has(key));
        const lines = (from: typeof one, to: typeof one) =>
          sharedLines(touchedBy(from), another(touchedBy(to)), theManualsWish);
        expect(lines(one, other).length > 0).toBe(shares);
        expect(lines(other, one).length > 0).toBe(shares);
      }),
    );
  });

  test("share every row where they ask for the same", () => {
    fc.assert(
      fc.property(aMixOfChanges, (changes) => {
        const touched = touchedBy(changes);
        const lines = sharedLines(touched, another(touched), theManualsWish);
        for (const operation of planOf(changes, before)) {
          const innermost = targetsOf(operation).at(-1)?.label;
          expect(lines.some((line) => line.startsWith(innermost ?? ""))).toBe(true);
        }
      }),
    );
  });

  test("are told what comes of it", () => {
    const removal = {
      identificationNumbers: [
        { userCode: "1ANAC", system: "SEA" as const, singleSignOn: false, additions: [], removals: ["D01"] },
      ],
    };
    expect(sharedLines(touchedBy(removal), another(touchedBy(removal)), theManualsWish)).toEqual([
      "利用者ID 1ANAC D01の削除（一度しか行えません）",
    ]);
  });

  test("are told whose value holds, which is the later one's, as the ledger has it", async () => {
    const [own, theirs] = ["社長", "会長"].map((title) => ({ contractor: { ...before.company.contractor, title } }));
    for (const [startDate, words, title] of [
      ["2026-12-20", "2026年12月20日(日)からは260012Aの内容になります", "会長"],
      ["2026-12-01", "2026年12月10日(木)からはこの申込の内容になります", "社長"],
      [theManualsWish, "同じ日に変わるため、後に承認した申込の内容になります", "社長"],
    ] as const) {
      const other = another(touchedBy(theirs ?? {}), japanDate(startDate));
      expect(sharedLines(touchedBy(own ?? {}), other, theManualsWish)).toEqual([`契約者名、契約者の役職（${words}）`]);
      const first = await approve(ledgerOf(before), {
        applicationId: "theirs",
        changes: theirs ?? {},
        day: japanDate(startDate),
      });
      const both = await approve(first, { applicationId: "own", changes: own ?? {}, day: theManualsWish });
      expect(contractAsOf(both, japanDate("2027-01-31")).company.contractor.title).toBe(title);
    }
  });

  test("are told in general where a change has a day of its own", () => {
    const plans = { pricePlan: { general: "A" as const, netNaccs: "B" as const, from: japanDate("2027-01-01") } };
    expect(sharedLines(touchedBy(plans), another(touchedBy(plans)), theManualsWish)).toEqual([
      expect.stringContaining("（利用開始日が後の申込の内容になります）"),
    ]);
  });

  test("are looked for among what is under review or approved and not in use", () => {
    expect(pendingStatuses).toEqual(["RECEIVED", "IN_REVIEW", "QUERIED", "APPROVED", "CERTIFICATES_ISSUED"]);
  });
});
