import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { lineCells } from "@/lib/domain/change/line-rows";
import type { LineOverTime } from "@/lib/domain/contract/contract-over-time";
import type { LineRow } from "./line-table";
import { termMark } from "./term-mark";

/** What the contract shows of a line. */
export function lineRow(line: LineOverTime, today: JapanDate): LineRow {
  const { line: number, kind, site, contact, maintenance, options, ownSystem } = lineCells(line);
  return { number, kind, site, contact, maintenance, options, ownSystem, term: termMark(line, today) };
}
