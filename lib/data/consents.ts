import * as z from "zod/mini";
import type { Actor, CustomerActor, SystemActor } from "../domain/account/actor";
import type { ApplicationStatus } from "../domain/application/status";
import { statusesBefore } from "../domain/application/transitions";
import type { JapanDate } from "../domain/calendar/japan-date";
import { type AskedConsent, askedConsentSchema } from "../domain/consent/asked-consent";
import type { Consent, ConsentAnswer } from "../domain/consent/consent";
import { applicationsOf } from "./applications";
import type { Connection, Transaction } from "./database";
import { fromDatabaseDate, fromNullableDate, toDatabaseDate } from "./database-date";
import type { Prisma } from "./generated/client";
import { toJson } from "./to-json";

/** A consent with its application, as far as the office that is asked may know it. */
export interface AskedOfOffice extends Consent {
  /** The office that is asked. */
  readonly officeId: string;
  readonly receiptNumber: string;
  readonly status: ApplicationStatus;
  readonly startDate: JapanDate | null;
}

const include = {
  office: { select: { officeCode: true, name: true } },
  application: { select: { receiptNumber: true, status: true, startDate: true } },
} satisfies Prisma.ConsentInclude;

function toConsent(row: Prisma.ConsentGetPayload<{ include: typeof include }>): AskedOfOffice {
  const { office, application, answeredById: _, remindedAt: __, applicationId: ___, ...rest } = row;
  return {
    ...rest,
    officeCode: office.officeCode,
    officeName: office.name,
    asked: z.parse(askedConsentSchema, row.asked),
    dueOn: fromDatabaseDate(row.dueOn),
    receiptNumber: application.receiptNumber,
    status: application.status,
    startDate: fromNullableDate(application.startDate),
  };
}

/** The consents that an application of the actor's asks for or asked for, the oldest first. */
export async function listConsents(actor: Actor, receiptNumber: string, db: Connection): Promise<AskedOfOffice[]> {
  const where = { application: { receiptNumber, ...applicationsOf(actor) } };
  const rows = await db.consent.findMany({ where, include, orderBy: [{ askedAt: "asc" }, { id: "asc" }] });
  return rows.map(toConsent);
}

/** What the actor's office is asked; undefined for what another is asked (R21). */
export async function readConsent(
  actor: CustomerActor,
  id: string,
  db: Connection,
): Promise<AskedOfOffice | undefined> {
  const row = await db.consent.findFirst({ where: { id, officeId: actor.officeId }, include });
  return row ? toConsent(row) : undefined;
}

/** The consents that the actor's office still has to answer, the most pressing first. */
export async function listConsentsToAnswer(actor: CustomerActor, db: Connection): Promise<AskedOfOffice[]> {
  const where = { ...unanswered, officeId: actor.officeId };
  const rows = await db.consent.findMany({ where, include, orderBy: [{ dueOn: "asc" }, { id: "asc" }], take: 20 });
  return rows.map(toConsent);
}

/** Asked and not answered, by an application that can still be agreed to. */
export const unanswered = {
  answer: null,
  replacedAt: null,
  application: { status: { in: statusesBefore("agree") } },
} satisfies Prisma.ConsentWhereInput;

/** The consents that nobody has answered and of which the portal has not reminded, due on this day or before. */
export async function listUnremindedConsents(dueThrough: JapanDate, db: Connection) {
  const rows = await db.consent.findMany({
    where: { ...unanswered, remindedAt: null, dueOn: { lte: toDatabaseDate(dueThrough) } },
    orderBy: { askedAt: "asc" },
    select: { id: true, application: { select: { receiptNumber: true, version: true } } },
  });
  return rows.map(({ id, application }) => ({ id, ...application }));
}

/** The consents of an application that no correction has replaced. */
export async function listLiveConsents(
  _actor: SystemActor,
  applicationId: string,
  tx: Connection,
): Promise<AskedOfOffice[]> {
  const where = { applicationId, replacedAt: null };
  return (await tx.consent.findMany({ where, include, orderBy: { id: "asc" } })).map(toConsent);
}

/** One consent, whoever is asked. */
export async function readAnyConsent(_actor: SystemActor, id: string, tx: Connection): Promise<AskedOfOffice> {
  return toConsent(await tx.consent.findUniqueOrThrow({ where: { id }, include }));
}

interface NewConsent {
  readonly applicationId: string;
  readonly officeId: string;
  readonly asked: AskedConsent;
  readonly askedAt: Date;
  readonly dueOn: JapanDate;
}

export async function insertConsent(tx: Transaction, { asked, dueOn, ...consent }: NewConsent): Promise<string> {
  const data = { ...consent, asked: toJson(asked), dueOn: toDatabaseDate(dueOn) };
  return (await tx.consent.create({ data, select: { id: true } })).id;
}

export async function answerConsentRow(
  tx: Transaction,
  id: string,
  answer: {
    readonly answer: ConsentAnswer;
    readonly reason: string;
    readonly answeredAt: Date;
    readonly answeredById: string;
  },
): Promise<void> {
  await tx.consent.update({ where: { id }, data: answer, select: { id: true } });
}

export async function replaceConsent(tx: Transaction, id: string, replacedAt: Date): Promise<void> {
  await tx.consent.update({ where: { id }, data: { replacedAt }, select: { id: true } });
}

/** False where it was answered or another worker was first. */
export async function markConsentReminded(tx: Transaction, id: string, remindedAt: Date): Promise<boolean> {
  const { count } = await tx.consent.updateMany({
    where: { id, remindedAt: null, answer: null, replacedAt: null },
    data: { remindedAt },
  });
  return count === 1;
}

/** The offices with these codes, by code. */
export async function findOfficeIds(
  _actor: SystemActor,
  officeCodes: readonly string[],
  db: Connection,
): Promise<ReadonlyMap<string, string>> {
  const where = { officeCode: { in: [...officeCodes] } };
  const rows = await db.office.findMany({ where, select: { id: true, officeCode: true } });
  return new Map(rows.map(({ id, officeCode }) => [officeCode, id]));
}
