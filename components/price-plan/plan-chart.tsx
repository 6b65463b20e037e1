import { useId } from "react";
import type { PlanComparison, PlanPrices, PlanZone } from "@/lib/domain/contract/plan-prices";
import { planZones } from "@/lib/domain/contract/plan-prices";
import { yen } from "@/lib/domain/contract/plan-words";

interface PlanChartProps {
  /** What it shows, for those who do not see it. The table beside it says the same in figures. */
  readonly label: string;
  readonly prices: PlanPrices;
  readonly comparison: Pick<PlanComparison, "perUnit">;
}

const size = { width: 320, height: 232 };
const plot = { left: 44, right: 312, top: 30, bottom: 184 };
const zoneLabels: Record<PlanZone, string> = { B: "Bが安い", depends: "業務による", A: "Aが安い" };

/** What a unit costs a month by its use: plan B a line, plan A a band, and behind them the three zones with the use at hand. */
export function PlanChart({ label, prices, comparison: { perUnit } }: PlanChartProps) {
  const titleId = useId();
  const { leavesB, entersA } = prices.turningPoints;
  const most = entersA * 1.6;
  const x = (use: number) => round(plot.left + ((plot.right - plot.left) * use) / most);
  const y = (cost: number) => round(plot.bottom - ((plot.bottom - plot.top) * cost) / most);
  const edges = [0, leavesB, entersA, most];
  const costOfA = (use: number, reduction: number) => prices.baseFee + use * (1 - reduction);
  const { least, most: best } = prices.reduction;
  const band = [
    [x(0), y(prices.baseFee)],
    [x(most), y(costOfA(most, best))],
    [x(most), y(costOfA(most, least))],
  ];
  const beyond = perUnit > most;
  const here = x(Math.min(perUnit, most));
  const onTheLeft = here < (plot.left + plot.right) / 2;
  return (
    <svg className="plan-chart" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-labelledby={titleId}>
      <title id={titleId}>{label}</title>
      {planZones.map((zone, index) => {
        const [from, to] = [x(edges[index] ?? 0), x(edges[index + 1] ?? most)];
        return (
          <g key={zone}>
            <rect
              className={`plan-chart__zone plan-chart__zone--${zone}`}
              x={from}
              y={plot.top}
              width={round(to - from)}
              height={plot.bottom - plot.top}
            />
            <text x={round((from + to) / 2)} y={plot.top - 8} textAnchor="middle">
              {zoneLabels[zone]}
            </text>
          </g>
        );
      })}
      <polygon className="plan-chart__band" points={band.map((point) => point.join(",")).join(" ")} />
      <line className="plan-chart__line" x1={x(0)} y1={y(0)} x2={x(most)} y2={y(most)} />
      <text className="plan-chart__name" x={x(most) - 4} y={y(most) + 24} textAnchor="end">
        Bプラン
      </text>
      <text className="plan-chart__name" x={x(0) + 6} y={y(prices.baseFee) - 14}>
        Aプラン
      </text>
      <line className="plan-chart__axis" x1={plot.left} y1={plot.bottom} x2={plot.right} y2={plot.bottom} />
      <line className="plan-chart__axis" x1={plot.left} y1={plot.top} x2={plot.left} y2={plot.bottom} />
      {[0, leavesB, entersA].map((use) => (
        <text key={use} className="plan-chart__figure" x={x(use)} y={plot.bottom + 16} textAnchor="middle">
          {thousands(use)}
        </text>
      ))}
      {[leavesB, 2 * leavesB].map((cost) => (
        <text key={cost} className="plan-chart__figure" x={plot.left - 5} y={y(cost) + 4} textAnchor="end">
          {thousands(cost)}
        </text>
      ))}
      <text className="plan-chart__figure" x={4} y={plot.bottom + 16}>
        （円）
      </text>
      <line className="plan-chart__here" x1={here} y1={plot.top} x2={here} y2={plot.bottom} />
      <circle className="plan-chart__dot" cx={here} cy={y(Math.min(perUnit, most))} r={4} />
      <text
        className="plan-chart__mark"
        x={onTheLeft ? Math.max(here, plot.left) : Math.min(here, plot.right)}
        y={plot.bottom + 36}
        textAnchor={onTheLeft ? "start" : "end"}
      >
        {onTheLeft ? "▲ " : ""}この試算 {yen(perUnit)}
        {onTheLeft ? "" : beyond ? " ▶" : " ▲"}
      </text>
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
const thousands = (amount: number) => yen(amount).slice(0, -1);
