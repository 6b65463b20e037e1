import { useId } from "react";
import { type PlanComparison, type PlanPrices, type PlanZone, planZones } from "@/lib/domain/contract/plan-prices";
import { yen } from "@/lib/domain/contract/yen";

interface PlanChartProps {
  /** What it shows, for those who do not see it. The table beside it says the same in figures. */
  readonly label: string;
  readonly prices: PlanPrices;
  readonly comparison: Pick<PlanComparison, "perUnit">;
}

const size = { width: 320, height: 232 };
const plot = { left: 50, right: 312, top: 30, bottom: 184 };
const zoneLabels: Record<PlanZone, string> = { B: "Bが安い", depends: "業務による", A: "Aが安い" };

/** What plan A saves a unit a month, by its use: a band that rises over zero, and behind it the three zones and the use at hand. */
export function PlanChart({ label, prices, comparison: { perUnit } }: PlanChartProps) {
  const titleId = useId();
  const { baseFee, reduction, turningPoints } = prices;
  const mostUse = turningPoints.entersA * 1.6;
  const saved = (use: number, share: number) => use * share - baseFee;
  const [low, high] = [-1.2 * baseFee, saved(mostUse, reduction.most)];
  const x = (use: number) => round(plot.left + ((plot.right - plot.left) * use) / mostUse);
  const y = (yenSaved: number) => round(plot.bottom - ((plot.bottom - plot.top) * (yenSaved - low)) / (high - low));
  const edges = [0, turningPoints.leavesB, turningPoints.entersA, mostUse];
  const band = [
    [x(0), y(-baseFee)],
    [x(mostUse), y(saved(mostUse, reduction.most))],
    [x(mostUse), y(saved(mostUse, reduction.least))],
  ];
  const shown = Math.min(perUnit, mostUse);
  const onTheLeft = x(shown) < (plot.left + plot.right) / 2;
  const sign = perUnit > mostUse ? "▶" : "▲";
  return (
    <svg className="plan-chart" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-labelledby={titleId}>
      <title id={titleId}>{label}</title>
      {planZones.map((zone, index) => {
        const [from, to] = [x(edges[index] ?? 0), x(edges[index + 1] ?? mostUse)];
        return (
          <g key={zone}>
            <rect
              className={`plan-chart__zone plan-chart__zone--${zone}`}
              x={from}
              y={plot.top}
              width={round(to - from)}
              height={plot.bottom - plot.top}
            />
            <text className="plan-chart__name" x={round((from + to) / 2)} y={plot.top - 8} textAnchor="middle">
              {zoneLabels[zone]}
            </text>
          </g>
        );
      })}
      <polygon className="plan-chart__band" points={band.map((point) => point.join(",")).join(" ")} />
      <line className="plan-chart__zero" x1={plot.left} y1={y(0)} x2={plot.right} y2={y(0)} />
      {[baseFee, 0, -baseFee].map((yenSaved) => (
        <text key={yenSaved} className="plan-chart__figure" x={plot.left - 5} y={y(yenSaved) + 4} textAnchor="end">
          {yenSaved < 0 ? "−" : yenSaved > 0 ? "+" : ""}
          {thousands(Math.abs(yenSaved))}
        </text>
      ))}
      {edges.slice(0, -1).map((use) => (
        <text key={use} className="plan-chart__figure" x={x(use)} y={plot.bottom + 16} textAnchor="middle">
          {thousands(use)}
        </text>
      ))}
      <line className="plan-chart__here" x1={x(shown)} y1={plot.top} x2={x(shown)} y2={plot.bottom} />
      <line
        className="plan-chart__range"
        x1={x(shown)}
        y1={y(saved(shown, reduction.least))}
        x2={x(shown)}
        y2={y(saved(shown, reduction.most))}
      />
      <text
        className="plan-chart__name"
        x={x(shown) + (onTheLeft ? -5 : 5)}
        y={plot.bottom + 36}
        textAnchor={onTheLeft ? "start" : "end"}
      >
        {onTheLeft ? `${sign} この試算 ${yen(perUnit)}` : `この試算 ${yen(perUnit)} ${sign}`}
      </text>
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
const thousands = (amount: number) => yen(amount).slice(0, -1);
