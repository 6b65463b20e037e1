import { type JapanDate, japanDate } from "../calendar/japan-date";
import { type Connection, connections } from "./price-plan";

/** What the price plans cost from a day on. Yen a month, without tax. */
export interface PlanPrices {
  readonly from: JapanDate;
  /** 基本料金 of plan A for one unit, a terminal or a mailbox. */
  readonly baseFee: number;
  /** By what share plan A's unit prices are lower than plan B's. It differs from one 業務 to another. */
  readonly reduction: { readonly least: number; readonly most: number };
  /** What a unit's use costs at plan B's prices: up to the first B is cheaper, from about the second on A. */
  readonly turningPoints: { readonly leavesB: number; readonly entersA: number };
}

/** The Center publishes the figures; that they hold since this day is our own reading. The latest stand last. */
const dated: readonly [PlanPrices, ...PlanPrices[]] = [
  {
    from: japanDate("2000-01-01"),
    baseFee: 5_000,
    reduction: { least: 0.134, most: 0.2 },
    turningPoints: { leavesB: 25_000, entersA: 37_500 },
  },
];

export const planPricesOn = (day: JapanDate): PlanPrices => dated.findLast(({ from }) => from <= day) ?? dated[0];

/** A month's use of one way to NACCS. */
export interface PlanUse {
  /** Yen, as plan B would charge it. */
  readonly atB: number;
  /** Terminals and mailboxes. */
  readonly units: number;
}

/** Which plan is cheaper; 「depends」 on the 業務 that are used. */
export type PlanZone = "B" | "depends" | "A";

export interface PlanComparison {
  /** Units that plan A charges. An office without a unit of its own has plan B, or pays for one to have plan A. */
  readonly chargedUnits: number;
  /** Yen at plan B's prices, a unit. */
  readonly perUnit: number;
  readonly zone: PlanZone;
  readonly costs: { readonly B: number; readonly A: { readonly least: number; readonly most: number } };
}

/** What a month costs under either plan. Plan A's price is a range, as it depends on the 業務. */
export function comparePlans({ atB, units }: PlanUse, prices: PlanPrices): PlanComparison {
  const chargedUnits = Math.max(1, units);
  const perUnit = Math.round(atB / chargedUnits);
  const costOfA = (reduction: number) => Math.round(chargedUnits * prices.baseFee + atB * (1 - reduction));
  return {
    chargedUnits,
    perUnit,
    zone: zoneOf(perUnit, prices),
    costs: { B: atB, A: { least: costOfA(prices.reduction.most), most: costOfA(prices.reduction.least) } },
  };
}

export function zoneOf(perUnit: number, { turningPoints }: PlanPrices): PlanZone {
  if (perUnit < turningPoints.leavesB) return "B";
  return perUnit > turningPoints.entersA ? "A" : "depends";
}

export const planZones: readonly PlanZone[] = ["B", "depends", "A"];

/** The use of every way that there is something to compare for. */
export const comparedConnections = (use: Readonly<Record<Connection, PlanUse>>): readonly Connection[] =>
  connections.filter((connection) => use[connection].atB > 0);
