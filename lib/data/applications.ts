import type { Actor } from "../domain/account/actor";
import { applicationContentSchema } from "../domain/application/application-content";
import type { ApplicationRecord } from "../domain/application/application-record";
import { isReceiptNumber } from "../domain/application/receipt-number";
import type { ApplicationStatus } from "../domain/application/status";
import type { JapanDate } from "../domain/calendar/japan-date";
import type { Contract } from "../domain/contract/contract";
import type { Industry } from "../domain/contract/industry";
import type { Connection, Transaction } from "./database";
import { fromDatabaseDate, fromNullableDate, toDatabaseDate } from "./database-date";
import type { Prisma } from "./generated/client";

const recordInclude = {
  assignee: { select: { id: true, name: true } },
  issuedUserIds: {
    include: { userCode: { select: { code: true, system: true } } },
    orderBy: [{ userCode: { code: "asc" } }, { identificationNumber: "asc" }],
  },
  issuedTerminals: { include: { certificate: { select: { validThrough: true } } }, orderBy: { name: "asc" } },
} satisfies Prisma.ApplicationInclude;

type ApplicationRow = Prisma.ApplicationGetPayload<{ include: typeof recordInclude }>;

/** R21: what an actor may see of applications. */
export const applicationsOf = (actor: Actor): Prisma.ApplicationWhereInput =>
  actor.kind === "customer" ? { officeId: actor.officeId } : {};

/** The application with this receipt number, or undefined where the actor may not know of it. */
export async function readApplication(
  actor: Actor,
  receiptNumber: string,
  db: Connection,
): Promise<ApplicationRecord | undefined> {
  if (!isReceiptNumber(receiptNumber)) return undefined;
  const row = await db.application.findFirst({
    where: { receiptNumber, ...applicationsOf(actor) },
    include: recordInclude,
  });
  return row ? toRecord(row) : undefined;
}

function toRecord(row: ApplicationRow): ApplicationRecord {
  return {
    id: row.id,
    receiptNumber: row.receiptNumber,
    officeId: row.officeId,
    status: row.status,
    version: row.version,
    content: applicationContentSchema.parse(row.content),
    contractBefore: row.contractBefore as unknown as Contract,
    filedAt: row.filedAt,
    startDate: fromNullableDate(row.startDate),
    reviewEndedAt: row.reviewEndedAt,
    certificatesIssuedAt: row.certificatesIssuedAt,
    passwordsErasedAt: row.passwordsErasedAt,
    assignee: row.assignee,
    query: row.query,
    rejectionReason: row.rejectionReason,
    invalidationReason: row.invalidationReason,
    issuedUserIds: row.issuedUserIds.map((userId) => ({
      id: userId.id,
      userCode: userId.userCode.code,
      system: userId.userCode.system,
      identificationNumber: userId.identificationNumber,
      industry: userId.industry as Industry,
      processingMode: userId.processingMode,
    })),
    issuedTerminals: row.issuedTerminals.map((terminal) => ({
      name: terminal.name,
      accessKey: terminal.accessKey,
      validThrough: terminal.certificate ? fromDatabaseDate(terminal.certificate.validThrough) : null,
    })),
  };
}

/** The columns that repeat parts of the content, for searching. */
function contentColumns(content: ApplicationRecord["content"], contractBefore: Contract) {
  return {
    content: content as unknown as Prisma.InputJsonObject,
    contractBefore: contractBefore as unknown as Prisma.InputJsonObject,
    itemKeys: Object.keys(content.changes),
    userCodes: (content.changes.identificationNumbers ?? []).map((change) => change.userCode),
    wishedStartDate: toDatabaseDate(content.wishedStartDate),
  };
}

interface NewApplication {
  readonly receiptNumber: string;
  readonly officeId: string;
  readonly filedById: string;
  readonly filedAt: Date;
  readonly content: ApplicationRecord["content"];
  readonly contractBefore: Contract;
}

export async function insertApplication(tx: Transaction, application: NewApplication): Promise<string> {
  const { content, contractBefore, ...columns } = application;
  const row = await tx.application.create({
    data: { ...columns, ...contentColumns(content, contractBefore) },
    select: { id: true },
  });
  return row.id;
}

/** What an act writes into the application's own row. */
export interface ApplicationChange {
  readonly status: ApplicationStatus;
  readonly startDate?: ApplicationRecord["startDate"];
  readonly reviewEndedAt?: Date;
  readonly certificatesIssuedAt?: Date;
  readonly assigneeId?: string;
  readonly query?: string | null;
  readonly rejectionReason?: string;
  readonly invalidationReason?: string;
  readonly corrected?: Pick<ApplicationRecord, "content" | "contractBefore">;
}

/** Writes an act on an application that is locked. */
export async function changeApplication(tx: Transaction, id: string, change: ApplicationChange): Promise<void> {
  const { corrected, startDate, ...columns } = change;
  await tx.application.update({
    where: { id },
    data: {
      ...columns,
      version: { increment: 1 },
      ...(startDate ? { startDate: toDatabaseDate(startDate) } : {}),
      ...(corrected ? contentColumns(corrected.content, corrected.contractBefore) : {}),
    },
    select: { id: true },
  });
}

/**
 * Locks an application until the transaction ends, so that acts on it happen one after the other; each reads what the one
 * before left. Where an office is locked, too, it comes after.
 */
export async function lockApplication(tx: Transaction, receiptNumber: string): Promise<void> {
  if (!isReceiptNumber(receiptNumber)) return;
  await tx.$queryRaw`SELECT 1 FROM "Application" WHERE "receiptNumber" = ${receiptNumber} FOR UPDATE`;
}

/** Approved applications whose start date has come. */
export const listStarting = (statuses: readonly ApplicationStatus[], today: JapanDate, db: Connection) =>
  db.application.findMany({
    where: { status: { in: [...statuses] }, startDate: { lte: toDatabaseDate(today) } },
    orderBy: { filedAt: "asc" },
    select: { receiptNumber: true, version: true },
  });
