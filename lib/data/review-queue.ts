import type { StaffActor } from "../domain/account/actor";
import type { QueueCursor, QueueEntry } from "../domain/application/application-listing";
import type { QueueOrder } from "../domain/application/queue-filter";
import type { QueueSearch } from "../domain/application/queue-search";
import type { ApplicationStatus } from "../domain/application/status";
import { statusesBefore } from "../domain/application/transitions";
import { addDays, type JapanDate, startOfJapanDay } from "../domain/calendar/japan-date";
import type { Connection, Transaction } from "./database";
import { fromDatabaseDate, fromNullableDate, toDatabaseDate } from "./database-date";
import { Prisma } from "./generated/client";
import { searchCondition } from "./queue-search";

export interface QueueQuery {
  /** Empty: every status. */
  readonly statuses: readonly ApplicationStatus[];
  readonly search?: QueueSearch;
  /** The account that the case is assigned to; "nobody" for cases without an assignee, "somebody" for those with one. */
  readonly assignee?: { readonly id: string } | "nobody" | "somebody";
  readonly certificatesWaiting?: boolean;
  /** Confirmed to start on this day or before. */
  readonly startThrough?: JapanDate;
  readonly filedFrom?: JapanDate;
  readonly filedThrough?: JapanDate;
  readonly order: QueueOrder;
  readonly after?: QueueCursor;
  readonly limit: number;
}

/**
 * A page of the review queue, in order of filing. Each status is read from the index in that order, no further than one page,
 * and `after` is part of the index condition. So a page costs the same at ten thousand applications and at a million.
 */
export async function readReviewQueue(_actor: StaffActor, query: QueueQuery, db: Connection): Promise<QueueEntry[]> {
  const direction = query.order === "newest" ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const conditions = conditionsOf(query);
  const page = (condition: Prisma.Sql) => Prisma.sql`(
    SELECT "id", "filedAt" FROM "Application" a WHERE ${condition}
    ORDER BY "filedAt" ${direction}, "id" ${direction} LIMIT ${query.limit})`;
  const branches =
    query.statuses.length === 0
      ? [page(conditions)]
      : query.statuses.map((status) => page(Prisma.sql`"status" = ${status}::"ApplicationStatus" AND ${conditions}`));
  const rows = await db.$queryRaw<QueueRow[]>`
    SELECT a."id", a."receiptNumber", a."status"::text AS "status", a."itemKeys", a."userCodes", a."filedAt",
      a."wishedStartDate", a."startDate", a."officeCode", a."officeName", a."companyName", p."name" AS "assigneeName"
    FROM (
      SELECT * FROM (${Prisma.join(branches, " UNION ALL ")}) branches
      ORDER BY "filedAt" ${direction}, "id" ${direction} LIMIT ${query.limit}
    ) page
    JOIN "Application" a ON a."id" = page."id"
    LEFT JOIN "Account" p ON p."id" = a."assigneeId"
    ORDER BY page."filedAt" ${direction}, page."id" ${direction}`;
  return rows.map((row) => ({
    ...row,
    wishedStartDate: fromDatabaseDate(row.wishedStartDate),
    startDate: fromNullableDate(row.startDate),
  }));
}

/** How many applications a query finds, at most `limit`. */
export async function countReviewQueue(
  _actor: StaffActor,
  query: Omit<QueueQuery, "after" | "order">,
  db: Connection,
): Promise<number> {
  const statuses = query.statuses.map((status) => Prisma.sql`${status}::"ApplicationStatus"`);
  const inStatus = statuses.length === 0 ? Prisma.sql`TRUE` : Prisma.sql`"status" IN (${Prisma.join(statuses)})`;
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (
      SELECT 1 FROM "Application" a WHERE ${inStatus} AND ${conditionsOf({ ...query, order: "oldest" })}
      LIMIT ${query.limit}) found`;
  return row?.count ?? 0;
}

type QueueRow = Omit<QueueEntry, "wishedStartDate" | "startDate"> & {
  readonly wishedStartDate: Date;
  readonly startDate: Date | null;
};

/** Whether an application asks for certificates. */
export const asksForCertificatesSql = Prisma.sql`"certificatesOrdered" > 0`;

function conditionsOf(query: QueueQuery): Prisma.Sql {
  const { after, assignee, filedFrom, filedThrough, startThrough } = query;
  const conditions = [Prisma.sql`TRUE`];
  if (query.search) conditions.push(searchCondition(query.search));
  if (assignee === "nobody") conditions.push(Prisma.sql`"assigneeId" IS NULL`);
  else if (assignee === "somebody") conditions.push(Prisma.sql`"assigneeId" IS NOT NULL`);
  else if (assignee) conditions.push(Prisma.sql`"assigneeId" = ${assignee.id}::uuid`);
  if (query.certificatesWaiting) conditions.push(asksForCertificatesSql);
  if (startThrough) conditions.push(Prisma.sql`"startDate" <= ${toDatabaseDate(startThrough)}::date`);
  if (filedFrom) conditions.push(Prisma.sql`"filedAt" >= ${startOfJapanDay(filedFrom)}`);
  if (filedThrough) conditions.push(Prisma.sql`"filedAt" < ${startOfJapanDay(addDays(filedThrough, 1))}`);
  if (after) {
    const beyond = query.order === "newest" ? Prisma.sql`<` : Prisma.sql`>`;
    conditions.push(Prisma.sql`("filedAt", "id") ${beyond} (${after.filedAt}, ${after.id}::uuid)`);
  }
  return Prisma.join(conditions, " AND ");
}

/**
 * Finds the next case of a reviewer (R22) and locks it until the transaction ends: of those that customers corrected for this
 * reviewer the oldest, otherwise the oldest that nobody has. It skips applications that another transaction has locked, so
 * that two reviewers never wait for each other.
 */
export async function lockNextWaiting(tx: Transaction, actor: StaffActor): Promise<NextCase | undefined> {
  return (
    (await lockOldest(tx, Prisma.sql`"assigneeId" = ${actor.accountId}::uuid`)) ??
    (await lockOldest(tx, Prisma.sql`"assigneeId" IS NULL`))
  );
}

interface NextCase {
  readonly receiptNumber: string;
  readonly version: number;
}

async function lockOldest(tx: Transaction, whose: Prisma.Sql): Promise<NextCase | undefined> {
  const waiting = statusesBefore("takeOn").map((status) => Prisma.sql`${status}::"ApplicationStatus"`);
  const rows = await tx.$queryRaw<NextCase[]>`
    SELECT "receiptNumber", "version" FROM "Application"
    WHERE "status" IN (${Prisma.join(waiting)}) AND ${whose}
    ORDER BY "filedAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return rows[0];
}
