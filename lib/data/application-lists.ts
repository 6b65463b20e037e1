import * as z from "zod/mini";
import type { CustomerActor } from "../domain/account/actor";
import type { OwnApplication } from "../domain/application/application-listing";
import type { AttentionFacts } from "../domain/application/attention";
import type { ApplicationStatus } from "../domain/application/status";
import { fetchableStartsSince } from "../domain/calendar/certificate-validity";
import type { JapanDate } from "../domain/calendar/japan-date";
import { addDays, startOfJapanDay } from "../domain/calendar/japan-date";
import { findStep } from "../domain/change/wizard-steps";
import { kindsIn, terminalCountsSchema } from "../domain/contract/terminal-kind";
import { applicationsOf } from "./applications";
import { unanswered } from "./consents";
import type { Connection } from "./database";
import { fromDatabaseDate, fromNullableDate, toDatabaseDate } from "./database-date";
import type { Prisma } from "./generated/client";

const listingSelect = {
  id: true,
  receiptNumber: true,
  status: true,
  itemKeys: true,
  userCodes: true,
  filedAt: true,
  waitingSince: true,
  correctedAt: true,
  terminalsOrdered: true,
  wishedStartDate: true,
  startDate: true,
  filedBy: { select: { name: true } },
  consents: { where: unanswered, orderBy: { dueOn: "asc" }, take: 1, select: { dueOn: true } },
} satisfies Prisma.ApplicationSelect;

type ListingRow = Prisma.ApplicationGetPayload<{ select: typeof listingSelect }>;

const toListing = ({ filedBy, terminalsOrdered, consents, ...row }: ListingRow): OwnApplication => ({
  ...row,
  asksForTerminals: kindsIn(z.parse(terminalCountsSchema, terminalsOrdered)).length > 0,
  applicantName: filedBy.name,
  wishedStartDate: fromDatabaseDate(row.wishedStartDate),
  startDate: fromNullableDate(row.startDate),
  consentDue: fromNullableDate(consents[0]?.dueOn ?? null),
});

export interface ApplicationFilter {
  readonly status?: ApplicationStatus;
  /** Part of a receipt number or a whole UserCode; for staff also an office code. */
  readonly search?: string;
  readonly filedFrom?: JapanDate;
  readonly filedThrough?: JapanDate;
}

const filedBetween = ({ filedFrom, filedThrough }: ApplicationFilter): Prisma.ApplicationWhereInput => ({
  filedAt: {
    ...(filedFrom ? { gte: startOfJapanDay(filedFrom) } : {}),
    ...(filedThrough ? { lt: startOfJapanDay(addDays(filedThrough, 1)) } : {}),
  },
});

export type ApplicationOrder = "newest" | "oldest";

/** The office's applications with their number, a page at a time (`page` from 1). */
export async function listApplications(
  actor: CustomerActor,
  query: ApplicationFilter & { readonly order: ApplicationOrder; readonly page: number; readonly pageSize: number },
  db: Connection,
): Promise<{ readonly total: number; readonly applications: OwnApplication[] }> {
  const where: Prisma.ApplicationWhereInput = {
    ...applicationsOf(actor),
    ...filedBetween(query),
    ...(query.status ? { status: query.status } : {}),
    ...(query.search
      ? { OR: [{ receiptNumber: { contains: query.search } }, { userCodes: { has: query.search } }] }
      : {}),
  };
  const direction = query.order === "newest" ? "desc" : "asc";
  const [total, rows] = await Promise.all([
    db.application.count({ where }),
    db.application.findMany({
      where,
      orderBy: [{ filedAt: direction }, { id: direction }],
      skip: (query.page - 1) * query.pageSize,
      take: query.pageSize,
      select: listingSelect,
    }),
  ]);
  return { total, applications: rows.map(toListing) };
}

/**
 * The office's applications in these statuses that may need its act: a question is open, or passwords can still be read or
 * certificates fetched. Open questions come first, the longest open before the others, then what starts earliest.
 */
export async function listNeedingAttention(
  actor: CustomerActor,
  {
    statuses,
    today,
    limit,
  }: { readonly statuses: readonly ApplicationStatus[]; readonly today: JapanDate; readonly limit: number },
  db: Connection,
): Promise<(AttentionFacts & { readonly receiptNumber: string })[]> {
  const rows = await db.application.findMany({
    where: {
      ...applicationsOf(actor),
      status: { in: [...statuses] },
      OR: [
        { passwordsErasedAt: null, passwordsNotedAt: null },
        {
          startDate: { gte: toDatabaseDate(fetchableStartsSince(today)) },
          issuedTerminals: { some: { certificate: { fetchedAt: null } } },
        },
      ],
    },
    orderBy: [{ startDate: { sort: "asc", nulls: "first" } }, { waitingSince: "asc" }],
    take: limit,
    select: {
      receiptNumber: true,
      status: true,
      query: true,
      queryStep: true,
      startDate: true,
      reviewEndedAt: true,
      waitingSince: true,
      passwordsNotedAt: true,
      passwordsPromisedThrough: true,
      _count: {
        select: {
          issuedUserIds: { where: { sealedPassword: { not: null } } },
          issuedTerminals: { where: { certificate: { fetchedAt: null } } },
        },
      },
    },
  });
  return rows.map(({ _count, startDate, queryStep, passwordsPromisedThrough, ...row }) => ({
    ...row,
    queryStep: findStep(queryStep ?? "") ?? null,
    startDate: fromNullableDate(startDate),
    passwordsPromisedThrough: fromNullableDate(passwordsPromisedThrough),
    keptPasswords: _count.issuedUserIds,
    unfetchedCertificates: _count.issuedTerminals,
  }));
}
