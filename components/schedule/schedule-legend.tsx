"use client";

import { closedDayWord, scheduleDayWords } from "./schedule-day-words";

const entries = [
  ...Object.entries(scheduleDayWords).map(([kind, word]) => ({ kind, ...word })),
  { kind: "closed", ...closedDayWord, full: "休業日（土日のほかに、NACCSセンターが休業する日）" },
];

/** What the short words of the calendars stand for. */
export function ScheduleLegend() {
  return (
    <dl className="schedule-legend">
      {entries.map(({ kind, short, full }) => (
        <div key={kind}>
          <dt>
            <span className={`month__mark month__mark--${kind}`}>{short}</span>
          </dt>
          <dd>{full}</dd>
        </div>
      ))}
    </dl>
  );
}
