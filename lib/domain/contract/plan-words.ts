import type { PlanComparison, PlanPrices, PlanZone } from "./plan-prices";
import { type Connection, connectionWord, type PricePlan } from "./price-plan";
import { yen } from "./yen";

/** 26,650円～27,310円 */
export const yenRange = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  least === most ? yen(least) : `${yen(least)}～${yen(most)}`;

/** A zone: the use of a unit at plan B's prices that it stands for, and the plan that is cheaper there. */
export function zoneWords(
  zone: PlanZone,
  { turningPoints: { leavesB, entersA } }: PlanPrices,
): { readonly use: string; readonly cheaper: string } {
  const words: Record<PlanZone, { use: string; cheaper: string }> = {
    B: { use: `${yen(leavesB)}未満`, cheaper: "Bプラン" },
    depends: { use: `${yen(leavesB)}から約${yen(entersA)}まで`, cheaper: "利用する業務による" },
    A: { use: `約${yen(entersA)}を超える`, cheaper: "Aプラン" },
  };
  return words[zone];
}

/** The plan that a use calls for, in a sentence. */
export function adviceTitle(connection: Connection, { zone }: PlanComparison): string {
  const way = connectionWord(connection);
  return zone === "depends"
    ? `${way}は、利用する業務によって安いプランが異なります`
    : `${way}は、${zone}プランのほうが安くなります`;
}

/** Why, and what it comes to. `held`: the plan of the contract. */
export function adviceSentences(
  { perUnit, zone, costs }: PlanComparison,
  prices: PlanPrices,
  held: PricePlan,
): string[] {
  const { use } = zoneWords(zone, prices);
  const months = { B: yen(costs.B), A: yenRange(costs.A) };
  return [
    `Bプランの単価で計算した従量料金は1単位あたり月${yen(perUnit)}で、「${use}」に当たります。`,
    `月額の目安は、Aプランが${months.A}、Bプランが${months.B}です（税抜）。`,
    ...(zone === "depends"
      ? ["Aプランで割引の大きい業務が多いほど、Aプランが有利になります。"]
      : [
          zone === held
            ? `現在の契約の${held}プランのままで差し支えありません。`
            : `現在の契約は${held}プランです。料金プランの変更を申し込むと、月の初日から変わります。`,
        ]),
  ];
}
