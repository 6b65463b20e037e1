import fc from "fast-check";
import { expect, test } from "vitest";
import { approve } from "@/tests/support/approve";
import { aContractToChange, aMixOfChanges, aStartDay } from "@/tests/support/generated-changes";
import { ledgerOf } from "@/tests/support/sample-ledger";
import { addDays, japanDate } from "../calendar/japan-date";
import { turningDays } from "../contract/ledger";
import { builtItems } from "./change-items";
import { changesToCome } from "./changes-to-come";
import { detailTabs } from "./detail-tab";

const ledger = ledgerOf(aContractToChange());
const today = japanDate("2026-11-25");

test("whatever is approved is shown with its day, in a tab, until that day comes", async () => {
  const shown = new Set<string>();
  await fc.assert(
    fc.asyncProperty(aMixOfChanges, aStartDay, async (changes, day) => {
      const approved = await approve(ledger, { applicationId: "one", changes, day });
      fc.pre(approved !== ledger);
      const coming = changesToCome(approved, today);
      const days = coming.map((each) => each.day);
      expect(days).toEqual(turningDays(approved, today));
      const blocks = coming.flatMap((each) => each.blocks);
      for (const { key } of builtItems.filter((item) => changes[item.key] !== undefined)) shown.add(key);
      for (const { tab } of blocks) expect(detailTabs.map((each) => each.key)).toContain(tab);
      expect(coming.every((each) => each.blocks.length > 0)).toBe(true);
      expect(changesToCome(approved, days.at(-1) ?? addDays(day, 1))).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect([...shown].sort()).toEqual(builtItems.map(({ key }) => key).sort());
});
