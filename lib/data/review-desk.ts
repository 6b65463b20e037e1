import type { StaffActor } from "../domain/account/actor";
import type { ApplicationStatus } from "../domain/application/status";
import { statusesBefore } from "../domain/application/transitions";
import { addDays, type JapanDate, startOfJapanDay } from "../domain/calendar/japan-date";
import type { Connection } from "./database";
import { Prisma } from "./generated/client";
import { asksForTerminalsSql } from "./review-queue";

/** Counting stops here: what is more is shown as 「1,000件以上」, and the menu costs the same however much there is. */
export const countLimit = 1000;

/** What stands on the Center's desk; each count is at most `countLimit`. */
export interface DeskCounts {
  readonly waiting: number;
  readonly inReview: number;
  readonly queried: number;
  /** Questions whose answer was due before today (R22). */
  readonly overdueAnswers: number;
  /** Those of the actor's own cases that wait for the customer's answer. */
  readonly mineQueried: number;
  readonly terminalsWaiting: number;
  readonly failedMails: number;
}

/**
 * The counts of 業務メニュー, one query.
 * @param overdueSince questions asked on this day or before were due before today
 */
export async function readDeskCounts(
  actor: StaffActor,
  { overdueSince }: { readonly overdueSince: JapanDate },
  db: Connection,
): Promise<DeskCounts> {
  const inStatus = (statuses: readonly ApplicationStatus[], more = Prisma.sql`TRUE`) => Prisma.sql`(
    SELECT count(*)::int FROM (SELECT 1 FROM "Application" WHERE "status" IN (${Prisma.join(
      statuses.map((status) => Prisma.sql`${status}::"ApplicationStatus"`),
    )}) AND ${more} LIMIT ${countLimit}) found)`;
  const [counts] = await db.$queryRaw<DeskCounts[]>`
    SELECT
      ${inStatus(statusesBefore("takeOn"))} AS "waiting",
      ${inStatus(statusesBefore("approve"))} AS "inReview",
      ${inStatus(statusesBefore("correct"))} AS "queried",
      ${inStatus(
        statusesBefore("correct"),
        Prisma.sql`"waitingSince" < ${startOfJapanDay(addDays(overdueSince, 1))}`,
      )} AS "overdueAnswers",
      ${inStatus(statusesBefore("correct"), Prisma.sql`"assigneeId" = ${actor.accountId}::uuid`)} AS "mineQueried",
      ${inStatus(statusesBefore("completeCertificates"), asksForTerminalsSql)} AS "terminalsWaiting",
      (SELECT count(*)::int FROM (SELECT 1 FROM "Mail" WHERE "state" = 'FAILED' LIMIT ${countLimit}) found)
        AS "failedMails"`;
  if (!counts) throw new Error("the counts of the desk came back empty");
  return counts;
}

/** How many numbers some series have given out; series that never gave one are missing. For forecasts alone. */
export async function readDrawnNumbers(
  _actor: StaffActor,
  series: readonly string[],
  db: Connection,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.counter.findMany({ where: { series: { in: [...series] } } });
  return new Map(rows.map((row) => [row.series, row.last]));
}

/** Every UserCode that a company ever had. For forecasts alone. */
export async function listUserCodesEver(
  _actor: StaffActor,
  abbreviation: string,
  db: Connection,
): Promise<ReadonlySet<string>> {
  const rows = await db.userCode.findMany({ where: { office: { company: { abbreviation } } }, select: { code: true } });
  return new Set(rows.map(({ code }) => code));
}
