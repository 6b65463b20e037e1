import type { Connection } from "../../data/database";
import { listDatedCases } from "../../data/dated-cases";
import { readCalendar, readSchedule } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import {
  closingNeedsReason,
  type TouchedCase,
  touchedByClosing,
  touchedByRemoval,
  touchTick,
} from "../../domain/application/calendar-touches";
import { type JapanDate, japanDateOf } from "../../domain/calendar/japan-date";

/** The cases that a change of the calendar touches, as staff see them before they do it (R23). */
export interface Touches {
  readonly cases: readonly TouchedCase[];
  /** What the tick for exactly these cases posts. */
  readonly tick: string;
  readonly needsReason: boolean;
}

/** What a closing day would touch; undefined where it touches nothing and asks for nothing. */
export async function findClosingTouches(
  actor: StaffActor,
  day: JapanDate,
  now: Date,
  db: Connection,
): Promise<Touches | undefined> {
  const today = japanDateOf(now);
  const dated = await listDatedCases(actor, day, db);
  const circumstances = { today, calendar: await readCalendar(db), schedule: await readSchedule(today, db) };
  const cases = touchedByClosing(day, dated, circumstances);
  const needsReason = closingNeedsReason(day, today, dated);
  return cases.length > 0 || needsReason ? { cases, tick: touchTick(day, cases), needsReason } : undefined;
}

/** What the removal of a registration date would touch. */
export async function findRemovalTouches(
  actor: StaffActor,
  day: JapanDate,
  db: Connection,
): Promise<Touches | undefined> {
  const cases = touchedByRemoval(day, await listDatedCases(actor, day, db));
  return cases.length > 0 ? { cases, tick: touchTick(day, cases), needsReason: false } : undefined;
}
