import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aWebTerminal, theManualsContract } from "@/tests/support/sample-contract";
import { japanDate } from "../calendar/japan-date";
import { comparedConnections, comparePlans, planPricesOn, zoneOf } from "./plan-prices";
import { planUnits } from "./plan-units";
import { adviceSentences, adviceTitle } from "./plan-words";
import { meanUse, sampleUse } from "./sample-use";
import { yen } from "./yen";

const today = japanDate("2026-11-25");
const prices = planPricesOn(today);
const { leavesB, entersA } = prices.turningPoints;

describe("the price plans", () => {
  test("turn where the fee of a unit is what the lower unit prices save", () => {
    expect(leavesB * prices.reduction.most).toBe(prices.baseFee);
    expect(entersA * prices.reduction.least).toBeGreaterThanOrEqual(prices.baseFee);
    expect(entersA * prices.reduction.least).toBeLessThan(prices.baseFee * 1.01);
  });

  test("have three zones", () => {
    expect([0, leavesB - 1, leavesB, entersA, entersA + 1].map((use) => zoneOf(use, prices))).toEqual([
      ...["B", "B", "depends", "depends", "A"],
    ]);
  });

  test("cost what the Center's examples come to", () => {
    expect(comparePlans({ atB: 90_000, units: 3 }, prices)).toEqual({
      chargedUnits: 3,
      perUnit: 30_000,
      zone: "depends",
      costs: { B: 90_000, A: { least: 87_000, most: 92_940 } },
    });
  });

  test("charge one unit under A where an office has none of its own", () => {
    const { chargedUnits, costs } = comparePlans({ atB: 10_000, units: 0 }, prices);
    expect([chargedUnits, costs.A.least]).toEqual([1, 13_000]);
  });

  test("are told to be cheaper only where they are, whatever the 業務", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 999 }), (atB, units) => {
        const { zone, costs } = comparePlans({ atB, units }, prices);
        expect(costs.A.least).toBeLessThanOrEqual(costs.A.most);
        if (zone === "B") expect(costs.B).toBeLessThanOrEqual(costs.A.least);
        if (zone === "A") expect(costs.A.most).toBeLessThanOrEqual(costs.B);
      }),
    );
  });

  test("are advised in words that name the figures", () => {
    const comparison = comparePlans({ atB: 120_000, units: 2 }, prices);
    expect(adviceTitle("netNaccs", comparison)).toBe("netNACCSは、Aプランのほうが安くなります");
    expect(adviceSentences(comparison, prices, "B")).toEqual([
      "Bプランの単価で計算した従量料金は1単位あたり月60,000円で、「約37,500円を超える」に当たります。",
      "月額の目安は、Aプランが106,000円～113,920円、Bプランが120,000円です（税抜）。",
      "現在の契約はBプランです。料金プランの変更を申し込むと、月の初日から変わります。",
    ]);
    expect(yen(1_234_567)).toBe("1,234,567円");
  });

  test("are compared for the ways that there is a use of", () => {
    expect(comparedConnections({ general: { atB: 0, units: 3 }, netNaccs: { atB: 1, units: 0 } })).toEqual([
      "netNaccs",
    ]);
  });
});

test("the units of a contract are its terminals and mailboxes, by the way to NACCS", () => {
  const terminals = [aWebTerminal("W00001"), aWebTerminal("W00002", { kind: "NET_NACCS" })];
  expect(planUnits(theManualsContract({ terminals, mailboxes: 3 }))).toEqual({ general: 3, netNaccs: 2 });
});

test("sample use grows with the UserIds, for the three months before", () => {
  const months = sampleUse(theManualsContract(), today);
  expect(months.map(({ month }) => month.slice(0, 7))).toEqual(["2026-08", "2026-09", "2026-10"]);
  expect(meanUse(months, "general")).toBe(18_000);
  expect(meanUse(months, "netNaccs")).toBe(0);
});
