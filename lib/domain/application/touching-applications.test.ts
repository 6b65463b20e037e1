import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aContractToChange, aMixOfChanges } from "@/tests/support/generated-changes";
import { theOfficeId } from "@/tests/support/sample-ledger";
import { planOf } from "../change/changes";
import { targetsOf } from "../contract/operations/operations";
import { pendingStatuses, sharedLines, touchedByChanges } from "./touching-applications";

const before = aContractToChange();
const touchedBy = (changes: Parameters<typeof touchedByChanges>[0]) =>
  touchedByChanges(changes, { officeId: theOfficeId, before });

describe("two applications of an office (R24)", () => {
  test("touch each other if and only if their operations share a target, whoever is asked", () => {
    fc.assert(
      fc.property(aMixOfChanges, aMixOfChanges, (one, other) => {
        const keysOf = (changes: typeof one) =>
          new Set(planOf(changes, before).flatMap((operation) => targetsOf(operation).map(({ key }) => key)));
        const shares = [...keysOf(one)].some((key) => keysOf(other).has(key));
        const lines = (from: typeof one, to: typeof one) =>
          sharedLines(touchedBy(from), { touches: touchedBy(to).map(({ path }) => path) });
        expect(lines(one, other).length > 0).toBe(shares);
        expect(lines(other, one).length > 0).toBe(shares);
      }),
    );
  });

  test("share every row where they ask for the same", () => {
    fc.assert(
      fc.property(aMixOfChanges, (changes) => {
        const touched = touchedBy(changes);
        const lines = sharedLines(touched, { touches: touched.map(({ path }) => path) });
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
    const touches = touchedBy(removal).map(({ path }) => path);
    expect(sharedLines(touchedBy(removal), { touches })).toEqual(["利用者ID 1ANAC D01の削除（一度しか行えません）"]);
  });

  test("are looked for among what is under review or approved and not in use", () => {
    expect(pendingStatuses).toEqual(["RECEIVED", "IN_REVIEW", "QUERIED", "APPROVED", "CERTIFICATES_ISSUED"]);
  });
});
