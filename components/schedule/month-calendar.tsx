"use client";

import { formatDay, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { monthWeeks } from "@/lib/domain/calendar/month-weeks";
import type { ScheduleDayKind } from "@/lib/domain/calendar/schedule-days";
import { closedDayWord, scheduleDayWords, todayWord } from "./schedule-day-words";

/** A month, with those of its days that mean something. */
export interface Month {
  readonly first: JapanDate;
  /** Where it is in this month. */
  readonly today?: JapanDate;
  readonly marked: readonly { readonly date: JapanDate; readonly kinds: readonly ScheduleDayKind[] }[];
  /** Weekdays that are no business days, and why. */
  readonly closed: readonly { readonly date: JapanDate; readonly name: string }[];
}

const weekdays = ["日", "月", "火", "水", "木", "金", "土"];
const dayOfMonth = (date: JapanDate) => Number(date.slice(8));

/** A month with what its days mean, in words; below it the names of its holidays and closing days. */
export function MonthCalendar({ month: { first, today, marked, closed } }: { month: Month }) {
  const weeks = monthWeeks(first);
  return (
    <div className="month">
      <table className="month__table">
        <caption>{formatDay(first).replace("1日", "")}</caption>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" abbr={`${weekday}曜日`}>
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((date, weekday) =>
                date ? (
                  <Day
                    key={date}
                    date={date}
                    isToday={date === today}
                    kinds={marked.find((each) => each.date === date)?.kinds ?? []}
                    weekend={weekday === 0 || weekday === 6}
                    closed={closed.some((each) => each.date === date)}
                  />
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an empty place is its weekday
                  <td key={weekday} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {closed.length > 0 && (
        <p className="month__closed">
          休業日：
          {[...Map.groupBy(closed, ({ name }) => name)]
            .map(([name, dates]) => `${dates.map(({ date }) => `${dayOfMonth(date)}日`).join("・")}（${name}）`)
            .join("、")}
        </p>
      )}
    </div>
  );
}

interface DayProps {
  readonly date: JapanDate;
  readonly isToday: boolean;
  readonly kinds: readonly ScheduleDayKind[];
  readonly weekend: boolean;
  readonly closed: boolean;
}

function Day({ date, isToday, kinds, weekend, closed }: DayProps) {
  return (
    <td
      className={weekend || closed ? "month__day month__day--closed" : "month__day"}
      aria-current={isToday ? "date" : undefined}
    >
      {dayOfMonth(date)}
      {isToday && <Mark kind="today" word={todayWord} />}
      {closed && <Mark kind="closed" word={closedDayWord} />}
      {kinds.map((kind) => (
        <Mark key={kind} kind={kind} word={scheduleDayWords[kind]} />
      ))}
    </td>
  );
}

/** The short word is for the eye; read aloud it is the full one. */
function Mark({ kind, word }: { kind: string; word: { readonly short: string; readonly full: string } }) {
  return (
    <span className={`month__mark month__mark--${kind}`}>
      <span aria-hidden="true">{word.short}</span>
      <span className="visually-hidden">、{word.full}</span>
    </span>
  );
}
