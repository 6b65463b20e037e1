import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Approval, appended, approve, approveIn, enteredIn } from "@/tests/support/approve";
import { aContractToChange, aMixOfChanges, aStartDay, theFirstAdditions } from "@/tests/support/generated-changes";
import { withOthers } from "@/tests/support/other-offices";
import { ledgerOf, theOfficeId } from "@/tests/support/sample-ledger";
import { addDays, type JapanDate, japanDate } from "../calendar/japan-date";
import type { Contract } from "./contract";
import { contractOverTime, type Term } from "./contract-over-time";
import { contractAsOf, enteredBy, impossibleIn, type Ledger, lastSeq, ledgerUpTo, turningDays } from "./ledger";
import { allEntries, knownLedgers, type Ledgers } from "./ledgers";
import { refuseRevocation, revocationOf } from "./revocation";

const opened = japanDate("2020-04-01");
const base = ledgerOf(aContractToChange());

/** A ledger with the approvals, one after the other, that the rules let through. */
const aLedger = fc
  .array(fc.record({ changes: aMixOfChanges, day: aStartDay }), { minLength: 1, maxLength: 4 })
  .map((approvals) => approvals.map((approval, index): Approval => ({ applicationId: String(index), ...approval })));

async function entered(approvals: readonly Approval[], before: Ledger = base): Promise<Ledger> {
  let ledger = before;
  for (const approval of approvals) ledger = await approve(ledger, approval);
  return ledger;
}

/** The turning days of some ledgers, each with the day before it and after it. */
const daysAround = (...ledgers: Ledger[]): JapanDate[] =>
  [...new Set([opened, ...ledgers.flatMap((ledger) => turningDays(ledger, opened))])].flatMap((day) =>
    [-1, 0, 1].map((days) => addDays(day, days)),
  );

const expectSameContracts = (ledger: Ledger, other: Ledger) => {
  for (const day of daysAround(ledger, other)) expect(contractAsOf(ledger, day)).toEqual(contractAsOf(other, day));
};

const theirs = (ledger: Ledger) => ({ ledger, officeId: theOfficeId });
const undone = (ledger: Ledger, applicationId: string): Ledger => appended(ledger, revocationOf(ledger, applicationId));

describe("a ledger", () => {
  test("is sound whatever was approved by the rules, and changes on its turning days alone", async () => {
    await fc.assert(
      fc.asyncProperty(aLedger, async (approvals) => {
        const ledger = await entered(approvals);
        expect(impossibleIn(ledger)).toEqual([]);
        const turns = turningDays(ledger, opened);
        expect(turns).toEqual([...new Set(turns)].toSorted());
        for (const [index, day] of turns.entries()) {
          const next = turns[index + 1] ?? addDays(day, 1000);
          expect(contractAsOf(ledger, addDays(next, -1))).toEqual(contractAsOf(ledger, day));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("folds entries of different days alike in whatever order they were approved", async () => {
    await fc.assert(
      fc.asyncProperty(aMixOfChanges, aMixOfChanges, aStartDay, aStartDay, async (one, two, day, otherDay) => {
        const both = await entered([
          { applicationId: "one", changes: one, day },
          { applicationId: "two", changes: two, day: otherDay },
        ]);
        const [first, second] = [enteredBy(both, "one"), enteredBy(both, "two")];
        fc.pre(first.length > 0 && second.length > 0);
        // An entry may have a day of its own: a price plan begins on the first of a month, whatever the approval's day.
        fc.pre(!first.some(({ startDate }) => second.some((entry) => entry.startDate === startDate)));
        const swapped = appended(appended(base, second), first);
        expect(impossibleIn(swapped)).toEqual([]);
        expectSameContracts(swapped, both);
      }),
      { numRuns: 40 },
    );
  });

  test("says up to an entry what was known then, whatever is entered later", async () => {
    await fc.assert(
      fc.asyncProperty(aLedger, async (approvals) => {
        const ledger = await entered(approvals);
        const then = await entered(approvals.slice(0, -1));
        expect(ledgerUpTo(ledger, lastSeq(then))).toEqual(then);
        expectSameContracts(ledgerUpTo(undone(ledger, "0"), lastSeq(ledger)), ledger);
      }),
      { numRuns: 15 },
    );
  });

  test("is on every day as it was once its last approval is undone", async () => {
    await fc.assert(
      fc.asyncProperty(aLedger, async (approvals) => {
        const before = await entered(approvals.slice(0, -1));
        const after = await entered(approvals);
        const applicationId = String(approvals.length - 1);
        fc.pre(enteredBy(after, applicationId).length > 0);
        expect(refuseRevocation(theirs(after), applicationId)).toBeUndefined();
        expectSameContracts(undone(after, applicationId), before);
      }),
      { numRuns: 40 },
    );
  });

  test("is, once an earlier approval is undone, as if that had never been given, or says what builds on it", async () => {
    const day = japanDate("2026-11-30");
    const first = await approve(base, { applicationId: "first", changes: theFirstAdditions, day });
    const refusals = new Set<boolean>();
    const property = fc.asyncProperty(aLedger, async (approvals) => {
      const ledger = await entered(approvals, first);
      const refusal = refuseRevocation(theirs(ledger), "first");
      const without = ledger.filter(({ applicationId }) => applicationId !== "first");
      refusals.add(refusal !== undefined);
      expect(refusal === undefined).toBe(impossibleIn(without).length === 0);
      if (refusal) expect(refusal).toMatch(/。$/u);
      else expectSameContracts(undone(ledger, "first"), without);
    });
    // Few ledgers build on the first approval: it goes on until one of each kind was seen.
    for (let round = 0; round === 0 || (refusals.size < 2 && round < 20); round += 1) {
      await fc.assert(property, { numRuns: 50 });
    }
    expect(refusals.size).toBe(2);
  });

  test("holds an approval that was undone and given again from its new day on", async () => {
    await fc.assert(
      fc.asyncProperty(aMixOfChanges, aStartDay, aStartDay, async (changes, day, otherDay) => {
        const once = await entered([{ applicationId: "one", changes, day }]);
        const moved = enteredBy(once, "one").map((entry) => ({ ...entry, startDate: otherDay }));
        expectSameContracts(appended(undone(once, "one"), moved), appended(base, moved));
      }),
      { numRuns: 25 },
    );
  });
});

describe("the ledgers of several offices", () => {
  const contracts = (ledgers: Ledgers, days: readonly JapanDate[]) =>
    knownLedgers(ledgers).map(({ ledger }) => days.map((day) => contractAsOf(ledger, day)));
  const around = (...all: Ledgers[]) =>
    daysAround(...all.flatMap((each) => knownLedgers(each).map((one) => one.ledger)));

  test("are sound whatever was approved, lose nothing that moves between them, and are as they were once that is undone", async () => {
    await fc.assert(
      fc.asyncProperty(aLedger, async (approvals) => {
        let before = withOthers(base);
        for (const approval of approvals.slice(0, -1)) before = await approveIn(before, approval);
        const last = approvals.at(-1);
        const after = last ? await approveIn(before, last) : before;
        for (const { ledger } of knownLedgers(after)) expect(impossibleIn(ledger)).toEqual([]);
        for (const day of around(after)) {
          const held = knownLedgers(after).map(({ ledger }) => contractAsOf(ledger, day));
          const codes = held.flatMap(({ userCodes }) => userCodes.map(({ code }) => code));
          expect(new Set(codes).size).toBe(codes.length);
        }
        const id = last?.applicationId ?? "";
        expect(refuseRevocation(after, id)).toBeUndefined();
        const undone = enteredIn(after, revocationOf(allEntries(after), id));
        const days = around(before, after);
        expect(contracts(undone, days)).toEqual(contracts(before, days));
      }),
      { numRuns: 40 },
    );
  });
});

test("a contract over time holds on each day what the contract of that day holds", async () => {
  await fc.assert(
    fc.asyncProperty(aLedger, aStartDay, async (approvals, seenOn) => {
      const ledger = await entered(approvals);
      const { userCodes, terminals } = contractOverTime(ledger, seenOn);
      for (const day of daysAround(ledger).filter((each) => each >= opened)) {
        const usable = ({ startDate, endDate }: Term) => startDate <= day && (endDate === null || day < endDate);
        const contract = contractAsOf(ledger, day);
        expect(terminals.filter(usable).map(({ name }) => name)).toEqual(contract.terminals.map(({ name }) => name));
        expect(
          userCodes
            .filter(usable)
            .map(({ code, userIds }) => [
              code,
              userIds.filter(usable).map(({ identificationNumber }) => identificationNumber),
            ]),
        ).toEqual(numbersByCode(contract));
      }
    }),
    { numRuns: 50 },
  );
});

const numbersByCode = ({ userCodes }: Contract) =>
  userCodes.map(({ code, userIds }) => [code, userIds.map(({ identificationNumber }) => identificationNumber)]);
