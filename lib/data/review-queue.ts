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
  readonly assignee?: { readonly id: string } | "me" | "nobody" | "somebody";
  /** Whether a customer corrected it. */
  readonly corrected?: boolean;
  /** Waiting for the one who must act now since a day or before, a day for each status (R22). */
  readonly waitingThrough?: Partial<Record<ApplicationStatus, JapanDate>>;
  readonly terminalsWaiting?: boolean;
  /** Confirmed to start on this day or before. */
  readonly startThrough?: JapanDate;
  readonly filedFrom?: JapanDate;
  readonly filedThrough?: JapanDate;
  readonly order: QueueOrder;
  readonly after?: QueueCursor;
  readonly limit: number;
}

/**
 * A page of the review queue, in the order in which the applications began to wait (R22). Each status is read from the index in
 * that order, no further than one page, and `after` is part of the index condition. So a page costs the same at ten thousand
 * applications and at a million.
 */
export async function readReviewQueue(actor: StaffActor, query: QueueQuery, db: Connection): Promise<QueueEntry[]> {
  const direction = query.order === "newest" ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const conditions = conditionsOf(query, actor);
  const page = (condition: Prisma.Sql) => Prisma.sql`(
    SELECT "id", "waitingSince" FROM "Application" a WHERE ${condition}
    ORDER BY "waitingSince" ${direction}, "id" ${direction} LIMIT ${query.limit})`;
  const branches =
    query.statuses.length === 0
      ? [page(conditions)]
      : query.statuses.map((status) => page(Prisma.sql`${inStatus(status, query)} AND ${conditions}`));
  const rows = await db.$queryRaw<QueueRow[]>`
    SELECT a."id", a."receiptNumber", a."status"::text AS "status", a."itemKeys", a."userCodes", a."filedAt",
      a."waitingSince", a."correctedAt", ${asksForTerminalsSql} AS "asksForTerminals", a."wishedStartDate",
      a."startDate", a."officeCode", a."officeName", a."companyName", p."name" AS "assigneeName",
      ${consentDueSql} AS "consentDue"
    FROM (
      SELECT * FROM (${Prisma.join(branches, " UNION ALL ")}) branches
      ORDER BY "waitingSince" ${direction}, "id" ${direction} LIMIT ${query.limit}
    ) page
    JOIN "Application" a ON a."id" = page."id"
    LEFT JOIN "Account" p ON p."id" = a."assigneeId"
    ORDER BY page."waitingSince" ${direction}, page."id" ${direction}`;
  return rows.map((row) => ({
    ...row,
    wishedStartDate: fromDatabaseDate(row.wishedStartDate),
    startDate: fromNullableDate(row.startDate),
    consentDue: fromNullableDate(row.consentDue),
  }));
}

/** Until when another office has to agree, where an application under review waits for that. */
const consentDueSql = Prisma.sql`(SELECT min(c."dueOn") FROM "Consent" c
  WHERE c."applicationId" = a."id" AND c."answer" IS NULL AND c."replacedAt" IS NULL
    AND a."status" IN (${Prisma.join(statusesBefore("agree").map((status) => Prisma.sql`${status}::"ApplicationStatus"`))}))`;

/** How many applications a query finds, at most `limit`. */
export async function countReviewQueue(
  actor: StaffActor,
  asked: Omit<QueueQuery, "after" | "order">,
  db: Connection,
): Promise<number> {
  const query = { ...asked, order: "oldest" } as const;
  const statuses = query.statuses.map((status) => Prisma.sql`(${inStatus(status, query)})`);
  const standing = statuses.length === 0 ? Prisma.sql`TRUE` : Prisma.sql`(${Prisma.join(statuses, " OR ")})`;
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (
      SELECT 1 FROM "Application" a WHERE ${standing} AND ${conditionsOf(query, actor)}
      LIMIT ${query.limit}) found`;
  return row?.count ?? 0;
}

type QueueRow = Omit<QueueEntry, "wishedStartDate" | "startDate" | "consentDue"> & {
  readonly wishedStartDate: Date;
  readonly startDate: Date | null;
  readonly consentDue: Date | null;
};

function inStatus(status: ApplicationStatus, { waitingThrough }: QueueQuery): Prisma.Sql {
  const through = waitingThrough?.[status];
  const since = through ? Prisma.sql` AND "waitingSince" < ${startOfJapanDay(addDays(through, 1))}` : Prisma.empty;
  return Prisma.sql`"status" = ${status}::"ApplicationStatus"${since}`;
}

/** Whether an application asks for terminals or certificates. */
export const asksForTerminalsSql = Prisma.sql`"terminalsOrdered" <> '{}'`;

function conditionsOf(query: QueueQuery, actor: StaffActor): Prisma.Sql {
  const { after, assignee, corrected, filedFrom, filedThrough, startThrough } = query;
  const conditions = [Prisma.sql`TRUE`];
  if (query.search) conditions.push(searchCondition(query.search));
  if (assignee === "nobody") conditions.push(Prisma.sql`"assigneeId" IS NULL`);
  else if (assignee === "somebody") conditions.push(Prisma.sql`"assigneeId" IS NOT NULL`);
  else if (assignee) {
    conditions.push(Prisma.sql`"assigneeId" = ${assignee === "me" ? actor.accountId : assignee.id}::uuid`);
  }
  if (corrected !== undefined) {
    conditions.push(corrected ? Prisma.sql`"correctedAt" IS NOT NULL` : Prisma.sql`"correctedAt" IS NULL`);
  }
  if (query.terminalsWaiting) conditions.push(asksForTerminalsSql);
  if (startThrough) conditions.push(Prisma.sql`"startDate" <= ${toDatabaseDate(startThrough)}::date`);
  if (filedFrom) conditions.push(Prisma.sql`"filedAt" >= ${startOfJapanDay(filedFrom)}`);
  if (filedThrough) conditions.push(Prisma.sql`"filedAt" < ${startOfJapanDay(addDays(filedThrough, 1))}`);
  if (after) {
    const beyond = query.order === "newest" ? Prisma.sql`<` : Prisma.sql`>`;
    conditions.push(Prisma.sql`("waitingSince", "id") ${beyond} (${after.waitingSince}, ${after.id}::uuid)`);
  }
  return Prisma.join(conditions, " AND ");
}

/**
 * Finds the next case of a reviewer (R22) and locks it until the transaction ends: of those that wait for this reviewer,
 * corrected or handed over, the one that waits longest, otherwise the one that nobody has and that waits longest. It skips
 * applications that another transaction has locked, so that two reviewers never wait for each other.
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
    ORDER BY "waitingSince", "id" LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return rows[0];
}
