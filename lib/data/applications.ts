import * as z from "zod/mini";
import type { Actor } from "../domain/account/actor";
import { type ApplicationRecord, issuedBetween } from "../domain/application/application-record";
import { isReceiptNumber } from "../domain/application/receipt-number";
import type { ApplicationStatus } from "../domain/application/status";
import { touchedByChanges } from "../domain/application/touching-applications";
import type { JapanDate } from "../domain/calendar/japan-date";
import { type ApplicationContent, applicationContentSchema } from "../domain/change/application-content";
import { touchedUserCodes } from "../domain/change/change-counts";
import { planOf } from "../domain/change/changes";
import { ordersBetween } from "../domain/change/terminal-rows";
import { findStep, type WizardStep } from "../domain/change/wizard-steps";
import type { Contract } from "../domain/contract/contract";
import { contractAsOf, enteredBy, type Ledger, ledgerUpTo } from "../domain/contract/ledger";
import { contractAfter } from "../domain/contract/plan";
import { countByKind, terminalCountsSchema } from "../domain/contract/terminal-kind";
import { isNewUserCode } from "../domain/contract/user-code-name";
import { readLedger } from "./contract-ledger";
import type { Connection, Transaction } from "./database";
import { fromDatabaseDate, fromNullableDate, toDatabaseDate } from "./database-date";
import type { Prisma } from "./generated/client";
import { toJson } from "./to-json";

const recordInclude = { assignee: { select: { id: true, name: true } } } satisfies Prisma.ApplicationInclude;

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
  const ledger = row && (await readLedger(actor, row.officeId, db));
  return ledger ? toRecord(row, ledger) : undefined;
}

function toRecord(row: ApplicationRow, ledger: Ledger): ApplicationRecord {
  const content = applicationContentSchema.parse(row.content);
  const contracts = contractsOf(row, content, ledger);
  return {
    id: row.id,
    receiptNumber: row.receiptNumber,
    officeId: row.officeId,
    status: row.status,
    version: row.version,
    content,
    ...contracts,
    ledgerSeq: Number(row.ledgerSeq),
    terminalsOrdered: z.parse(terminalCountsSchema, row.terminalsOrdered),
    filedAt: row.filedAt,
    startDate: fromNullableDate(row.startDate),
    previousStartDate: fromNullableDate(row.previousStartDate),
    startDateMessage: row.startDateMessage,
    passwordsPromisedThrough: fromNullableDate(row.passwordsPromisedThrough),
    reviewEndedAt: row.reviewEndedAt,
    certificatesIssuedAt: row.certificatesIssuedAt,
    passwordsErasedAt: row.passwordsErasedAt,
    passwordsNotedAt: row.passwordsNotedAt,
    waitingSince: row.waitingSince,
    correctedAt: row.correctedAt,
    assignee: row.assignee,
    query: row.query,
    queryAskedAt: row.queryAskedAt,
    queryStep: findStep(row.queryStep ?? "") ?? null,
    queryRemindedAt: row.queryRemindedAt,
    rejectionReason: row.rejectionReason,
    invalidationReason: row.invalidationReason,
    ...issuedBetween(contracts),
  };
}

/** What the application entered, or while nothing is entered, what it would. */
function contractsOf(
  { id, ledgerSeq, beforeDay }: ApplicationRow,
  { changes }: ApplicationContent,
  ledger: Ledger,
): Pick<ApplicationRecord, "contractBefore" | "contractAfter"> {
  const day = fromDatabaseDate(beforeDay);
  const contractBefore = contractAsOf(ledgerUpTo(ledger, Number(ledgerSeq)), day);
  const entered = enteredBy(ledger, id).map(({ operation, startDate }) => ({ ...operation, from: startDate }));
  const plan = entered.length > 0 ? entered : planOf(changes, contractBefore);
  return { contractBefore, contractAfter: contractAfter(contractBefore, plan, day) };
}

/** What an application says, with the contract it was seen against. */
interface FiledContent {
  readonly officeId: string;
  readonly content: ApplicationContent;
  readonly ledgerSeq: number;
  readonly contractBefore: Contract;
  readonly contractAfter: Contract;
}

/** The columns that repeat parts of it, for lists and searching. */
const contentColumns = ({
  officeId,
  content,
  ledgerSeq,
  contractBefore: before,
  contractAfter: after,
}: FiledContent) => ({
  content: toJson(content),
  ledgerSeq: BigInt(ledgerSeq),
  beforeDay: toDatabaseDate(content.wishedStartDate),
  companyName: before.company.name,
  officeName: before.office.name,
  officeCode: before.office.officeCode,
  itemKeys: Object.keys(content.changes),
  userCodes: touchedUserCodes(before, after).filter((code) => !isNewUserCode(code)),
  touches: touchedByChanges(content.changes, { officeId, before, offices: content.offices }).map(({ path }) => path),
  terminalsOrdered: countByKind(ordersBetween(before, after)),
  wishedStartDate: toDatabaseDate(content.wishedStartDate),
});

interface NewApplication extends FiledContent {
  readonly receiptNumber: string;
  readonly filedById: string;
  readonly filedAt: Date;
}

export async function insertApplication(tx: Transaction, application: NewApplication): Promise<string> {
  const { receiptNumber, officeId, filedById, filedAt } = application;
  const row = await tx.application.create({
    data: { receiptNumber, officeId, filedById, filedAt, waitingSince: filedAt, ...contentColumns(application) },
    select: { id: true },
  });
  return row.id;
}

/** What an act writes into the application's own row. */
export interface ApplicationChange {
  readonly status: ApplicationStatus;
  /** Since when it waits for the one who must act next (R22). */
  readonly waitingSince: Date;
  readonly correctedAt?: Date;
  readonly startDate?: ApplicationRecord["startDate"];
  readonly previousStartDate?: JapanDate;
  readonly startDateMessage?: string;
  readonly passwordsPromisedThrough?: JapanDate;
  readonly reviewEndedAt?: Date;
  readonly certificatesIssuedAt?: Date;
  readonly assigneeId?: string | null;
  /** The question that is open from now on; null where none is. */
  readonly question?: OpenQuestion | null;
  /** When the portal itself reminded of the question. */
  readonly queryRemindedAt?: Date;
  readonly rejectionReason?: string;
  readonly invalidationReason?: string;
  readonly corrected?: FiledContent;
  /** What stood in the ledger before the approval, or before it was entered again for another start date. */
  readonly approvedSeq?: number;
  /** What the lists search by, with the codes that approval allocated. */
  readonly issued?: { readonly userCodes: readonly string[]; readonly touches: readonly string[] };
  /** Nothing changes that another act is decided on: forms that are open elsewhere stay good. */
  readonly keepsVersion?: true;
}

export interface OpenQuestion {
  readonly text: string;
  readonly askedAt: Date;
  readonly step?: WizardStep | undefined;
}

const questionColumns = (question: OpenQuestion | null) => ({
  query: question?.text ?? null,
  queryAskedAt: question?.askedAt ?? null,
  queryStep: question?.step ?? null,
  queryRemindedAt: null,
});

/** Writes an act on an application that is locked. */
export async function changeApplication(tx: Transaction, id: string, change: ApplicationChange): Promise<void> {
  const {
    corrected,
    startDate,
    previousStartDate,
    passwordsPromisedThrough,
    approvedSeq,
    issued,
    question,
    keepsVersion,
    ...columns
  } = change;
  await tx.application.update({
    where: { id },
    data: {
      ...columns,
      version: { increment: keepsVersion ? 0 : 1 },
      ...(question === undefined ? {} : questionColumns(question)),
      ...(startDate ? { startDate: toDatabaseDate(startDate), beforeDay: toDatabaseDate(startDate) } : {}),
      ...(previousStartDate ? { previousStartDate: toDatabaseDate(previousStartDate) } : {}),
      ...(passwordsPromisedThrough ? { passwordsPromisedThrough: toDatabaseDate(passwordsPromisedThrough) } : {}),
      ...(approvedSeq === undefined ? {} : { ledgerSeq: BigInt(approvedSeq) }),
      ...(corrected ? contentColumns(corrected) : {}),
      ...(issued ? { userCodes: [...issued.userCodes], touches: [...issued.touches] } : {}),
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
