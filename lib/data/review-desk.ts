import type { StaffActor } from "../domain/account/actor";
import type { ApplicationStatus } from "../domain/application/status";
import { statusesBefore } from "../domain/application/transitions";
import type { Connection } from "./database";
import { Prisma } from "./generated/client";
import { asksForCertificatesSql } from "./review-queue";

/** Counting stops here: what is more is shown as 「1,000件以上」, and the menu costs the same however much there is. */
export const countLimit = 1000;

/** What stands on the Center's desk; each count is at most `countLimit`. */
export interface DeskCounts {
  readonly waiting: number;
  readonly inReview: number;
  readonly queried: number;
  readonly certificatesWaiting: number;
  readonly failedMails: number;
}

/** The counts of 業務メニュー, one query. */
export async function readDeskCounts(_actor: StaffActor, db: Connection): Promise<DeskCounts> {
  const inStatus = (statuses: readonly ApplicationStatus[], more = Prisma.sql`TRUE`) => Prisma.sql`(
    SELECT count(*)::int FROM (SELECT 1 FROM "Application" WHERE "status" IN (${Prisma.join(
      statuses.map((status) => Prisma.sql`${status}::"ApplicationStatus"`),
    )}) AND ${more} LIMIT ${countLimit}) found)`;
  const [counts] = await db.$queryRaw<DeskCounts[]>`
    SELECT
      ${inStatus(statusesBefore("takeOn"))} AS "waiting",
      ${inStatus(statusesBefore("approve"))} AS "inReview",
      ${inStatus(statusesBefore("correct"))} AS "queried",
      ${inStatus(statusesBefore("completeCertificates"), asksForCertificatesSql)} AS "certificatesWaiting",
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
