import { DataTable } from "@/components/ui/data-table";
import { type PlanComparison, type PlanPrices, planZones } from "@/lib/domain/contract/plan-prices";
import { adviceSentences, adviceTitle, zoneWords } from "@/lib/domain/contract/plan-words";
import { type Connection, connectionWord, type PricePlan } from "@/lib/domain/contract/price-plan";
import { Section } from "../ui/card";
import { PlanChart } from "./plan-chart";

interface PlanResultProps {
  readonly connection: Connection;
  readonly comparison: PlanComparison;
  readonly prices: PlanPrices;
  /** The plan of the contract. */
  readonly held: PricePlan;
}

/** What the calculator found for one way to NACCS: the sentence, the picture, and its zones as a table. */
export function PlanResult({ connection, comparison, prices, held }: PlanResultProps) {
  const way = connectionWord(connection);
  return (
    <Section title={adviceTitle(connection, comparison)} level={3}>
      <div className="plan-result">
        <figure className="plan-figure">
          <PlanChart
            label={`${way}の1単位あたりの従量料金と、Aプランで安くなる額の図。安いプランで3つの範囲に分かれます。`}
            prices={prices}
            comparison={comparison}
          />
          <figcaption>
            横は1単位あたりの月の従量料金（Bプランの単価）、縦はAプランで安くなる額です（円）。帯の幅は、業務による単価の差です。
          </figcaption>
        </figure>
        <div className="stack stack--tight">
          {adviceSentences(comparison, prices, held).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <DataTable
            caption={`1単位あたりの従量料金と安いプラン（${way}）`}
            columns={[
              { head: "1単位あたりの月の従量料金（Bプランの単価）", rowHead: true },
              { head: "安いプラン" },
              { head: "この試算", align: "center" },
            ]}
            rows={planZones.map((zone) => {
              const { use, cheaper } = zoneWords(zone, prices);
              return [use, cheaper, zone === comparison.zone ? "該当" : ""];
            })}
          />
        </div>
      </div>
    </Section>
  );
}
