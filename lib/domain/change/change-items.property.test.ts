import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { approve } from "@/tests/support/approve";
import {
  aContractToChange,
  aMixOfChanges,
  anOddMixOfChanges,
  aStartDay,
  aWish,
} from "@/tests/support/generated-changes";
import { withOneFieldOf } from "@/tests/support/one-field-of";
import { withOthers } from "@/tests/support/other-offices";
import { ledgerOf } from "@/tests/support/sample-ledger";
import { addDays, type JapanDate } from "../calendar/japan-date";
import { blankContract } from "../contract/blank-contract";
import { type Contract, findUserCode } from "../contract/contract";
import { contractOverTime } from "../contract/contract-over-time";
import { contractAsOf, impossibleIn, lastSeq, ledgerUpTo } from "../contract/ledger";
import { readOperation } from "../contract/operations/operations";
import { contractAfter } from "../contract/plan";
import type { ChangeBlock, ChangeRow } from "./change-block";
import { changesAnything } from "./change-block";
import type { ChangeItem, Changes } from "./change-item";
import { builtItems } from "./change-items";
import { changeBlocks, planOf } from "./changes";
import { refuseChanges } from "./refuse-changes";

const ledger = ledgerOf(aContractToChange());
const refusalsOf = (item: ChangeItem, value: unknown, day: JapanDate) => {
  const before = contractAsOf(ledger, day);
  return refuseChanges({ [item.key]: value }, { ...withOthers(ledger), before, day });
};
const accepted = (...wish: Parameters<typeof refusalsOf>) => refusalsOf(...wish).length === 0;
/** Of two values of one choice, one is what the contract says already. */
const acceptedOrIdle = (...wish: Parameters<typeof refusalsOf>) =>
  refusalsOf(...wish).every(({ message }) => message.includes("現在の契約と同じ内容です"));

describe.each(builtItems.map((item) => [item.label, item] as const))("%s", (_, item) => {
  const pair = fc
    .tuple(aWish(item), aWish(item), fc.nat())
    .map(([one, other, choice]) => [one, withOneFieldOf(one, other, choice)] as const);

  test("asks for something else as soon as one field says something else", () => {
    fc.assert(
      fc.property(pair, aStartDay, ([one, other], day) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        fc.pre(accepted(item, one, day) && acceptedOrIdle(item, other, day));
        const before = contractAsOf(ledger, day);
        expect(item.operations(one, before)).not.toEqual(item.operations(other, before));
      }),
      { numRuns: 1000 },
    );
  });

  test("shows two wishes alike only where they come to the same contract", () => {
    fc.assert(
      fc.property(pair, aStartDay, ([one, other], day) => {
        const before = contractAsOf(ledger, day);
        const holding = (value: unknown) => contractAfter(before, item.operations(value, before), day);
        fc.pre(inOrder(holding(one)) !== inOrder(holding(other)));
        expect(rowsOf(item.block(before, holding(one)))).not.toEqual(rowsOf(item.block(before, holding(other))));
      }),
      { numRuns: 120 },
    );
  });

  test("starts a correction from what was filed", () => {
    fc.assert(
      fc.property(aWish(item), (value) => {
        const draft = item.fromDraft(item.toDraft(value));
        expect(draft.ok && asSet(draft.value)).toEqual(asSet(value));
      }),
      { numRuns: 20 },
    );
  });
});

describe("a mix of items", () => {
  test("that is approved is seen in the table of each, and holds from its day on and not before", async () => {
    await fc.assert(
      fc.asyncProperty(aMixOfChanges, aStartDay, async (changes, day) => {
        const after = await approve(ledger, { applicationId: "one", changes, day });
        fc.pre(after !== ledger);
        const [before, last] = [contractAsOf(ledger, day), lastDayOf(changes, day)];
        const holds = contractAsOf(after, last);
        for (const item of builtItems.filter(({ key }) => changes[key] !== undefined)) {
          expect(changesAnything(item.block(before, holds))).toBe(true);
        }
        expect(contractAsOf(after, addDays(day, -1))).toEqual(contractAsOf(ledger, addDays(day, -1)));
        expect(holds).not.toEqual(before);
        expect(contractAsOf(after, addDays(last, 400))).toEqual(holds);
      }),
      { numRuns: 1000 },
    );
  });

  test("shows after what the contract then holds, and before what it held", async () => {
    await fc.assert(
      fc.asyncProperty(aMixOfChanges, aStartDay, async (changes, day) => {
        const approved = await approve(ledger, { applicationId: "one", changes, day });
        fc.pre(approved !== ledger);
        const [before, after] = [contractAsOf(ledger, day), contractAsOf(approved, lastDayOf(changes, day))];
        for (const item of builtItems.filter(({ key }) => changes[key] !== undefined)) {
          const block = item.block(before, after);
          expect(standing(item, before)).toEqual(expect.arrayContaining(cellsOf(block.before)));
          for (const row of block.after)
            expect(standsIn(item, row.mark === "削除" ? before : after, block, row)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("comes to the same counts before approval and, with its numbers, after it", async () => {
    await fc.assert(
      fc.asyncProperty(aMixOfChanges, aStartDay, async (changes, day) => {
        const approved = await approve(ledger, { applicationId: "one", changes, day });
        fc.pre(approved !== ledger);
        const before = contractAsOf(ledger, day);
        const forecast = contractAfter(before, planOf(changes, before), day);
        const holds = contractAsOf(approved, lastDayOf(changes, day));
        expect(withoutNumbers(forecast, before)).toEqual(withoutNumbers(holds, before));
      }),
      { numRuns: 1000 },
    );
  });

  test("is read back from the ledger's table as it was entered", async () => {
    await fc.assert(
      fc.asyncProperty(aMixOfChanges, aStartDay, async (changes, day) => {
        const approved = await approve(ledger, { applicationId: "one", changes, day });
        for (const { operation } of approved) {
          if (operation.type === "revoke") continue;
          expect(readOperation(JSON.parse(JSON.stringify(operation)))).toEqual(operation);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("however odd, is refused with sentences or can be approved, and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(anOddMixOfChanges, aMixOfChanges, aStartDay, aStartDay, async (odd, other, day, otherDay) => {
        const later = await approve(ledger, { applicationId: "other", changes: other, day: otherDay });
        const before = contractAsOf(ledger, day);
        for (const { message } of refuseChanges(odd, { ...withOthers(later), before, day })) {
          expect(message).toMatch(/。$/u);
        }
        const after = contractAfter(before, planOf(odd, before), day);
        for (const { title } of changeBlocks(odd, before, after)) expect(title).not.toBe("");
        const approved = await approve(later, { applicationId: "odd", changes: odd, day });
        expect(impossibleIn(approved)).toEqual([]);
        const known = contractOverTime(approved, day).userCodes.map(({ code }) => code);
        expect(known).toEqual(expect.arrayContaining(before.userCodes.map(({ code }) => code)));
        expect(ledgerUpTo(approved, lastSeq(later))).toEqual(later);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The day from which all of an approval holds: an operation may have a later day of its own. */
const lastDayOf = (changes: Changes, day: JapanDate): JapanDate => {
  const days = planOf(changes, contractAsOf(ledger, day)).map(({ from }) => from ?? day);
  return days.toSorted().at(-1) ?? day;
};

const cellsOf = (rows: readonly ChangeRow[]) => rows.map(({ cells }) => cells);

const rowsOf = ({ before, after }: ChangeBlock) => ({ before: asSet(before), after: asSet(after) });

/** All that a contract holds, as the item's table shows it. */
const standing = (item: ChangeItem, contract: Contract) => cellsOf(item.block(contract, blankContract).before);

/** Whether a row is one of the contract; cells that the table leaves empty while it comes, and counts, say nothing. */
function standsIn(item: ChangeItem, contract: Contract, { columns }: ChangeBlock, { cells }: ChangeRow): boolean {
  const isUnnamed = columns.some(({ key, kind }) => kind === "code" && cells[key] === "");
  const told = columns.filter(({ key, kind }) => kind !== "number" && cells[key] !== "");
  return isUnnamed || standing(item, contract).some((row) => told.every(({ key }) => row[key] === cells[key]));
}

const asSet = (values: unknown) =>
  Array.isArray(values) ? values.map((value) => JSON.stringify(value)).toSorted() : values;

/** A contract as text, whatever order its UserIds came in. */
const inOrder = (contract: Contract): string =>
  JSON.stringify({
    ...contract,
    userCodes: contract.userCodes.map((code) => ({ ...code, userIds: asSet(code.userIds) })),
  });

/** Without what approval draws: identification numbers and the codes of new UserCodes. */
const withoutNumbers = (contract: Contract, before: Contract) => ({
  ...contract,
  lines: contract.lines.map((line) => ({ ...line, number: "" })),
  orderedTerminals: contract.orderedTerminals.map((order) => ({ ...order, line: "" })),
  userCodes: contract.userCodes
    .map((code) => ({
      ...code,
      code: findUserCode(before, code.code) ? code.code : "",
      userIds: code.userIds.map((userId) => ({ ...userId, identificationNumber: "" })),
    }))
    .map((code) => JSON.stringify(code))
    .toSorted(),
});
