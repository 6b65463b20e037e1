import type { Person } from "../domain/account/actor";
import { pendingStatuses, type TouchingApplication } from "../domain/application/touching-applications";
import type { JapanDate } from "../domain/calendar/japan-date";
import type { Connection } from "./database";
import { fromDatabaseDate, fromNullableDate, toDatabaseDate } from "./database-date";
import { Prisma } from "./generated/client";

interface TouchingQuery {
  /** The paths of what is touched. */
  readonly touches: readonly string[];
  /** The application that is looked at. */
  readonly exceptReceiptNumber?: string | undefined;
  readonly today: JapanDate;
  readonly limit: number;
}

type TouchingRow = Omit<TouchingApplication, "wishedStartDate" | "startDate"> & {
  readonly wishedStartDate: Date;
  readonly startDate: Date | null;
};

/**
 * R24: the applications under review, or approved and still to start, that touch something of `touches`, the latest first. An
 * office sees its own alone (R21), the Center also those of the company's other offices. They are found by a partial index.
 */
export async function listTouchingApplications(
  actor: Person,
  { touches, exceptReceiptNumber = "", today, limit }: TouchingQuery,
  db: Connection,
): Promise<TouchingApplication[]> {
  if (touches.length === 0) return [];
  const statuses = pendingStatuses.map((status) => Prisma.sql`${status}::"ApplicationStatus"`);
  const own = actor.kind === "customer" ? Prisma.sql`"officeId" = ${actor.officeId}::uuid` : Prisma.sql`TRUE`;
  // OFFSET 0 makes PostgreSQL find them first. Otherwise it may read all applications in filing order.
  const rows = await db.$queryRaw<TouchingRow[]>`
    SELECT "receiptNumber", "status"::text AS "status", "officeId", "officeCode", "officeName", "wishedStartDate",
      "startDate", "touches"
    FROM (
      SELECT * FROM "Application"
      WHERE "touches" && ${[...touches]}::text[] AND "status" IN (${Prisma.join(statuses)}) AND ${own}
        AND ("startDate" IS NULL OR "startDate" > ${toDatabaseDate(today)}::date)
        AND "receiptNumber" <> ${exceptReceiptNumber}
      OFFSET 0
    ) found ORDER BY "filedAt" DESC, "id" DESC LIMIT ${limit}`;
  return rows.map((row) => ({
    ...row,
    wishedStartDate: fromDatabaseDate(row.wishedStartDate),
    startDate: fromNullableDate(row.startDate),
  }));
}
