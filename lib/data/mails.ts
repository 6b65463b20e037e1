import { actorName, type StaffActor, type SystemActor } from "../domain/account/actor";
import type { AnyNotice, RecipientRole } from "../domain/application/notice";
import type { Connection, Transaction } from "./database";
import type { Prisma } from "./generated/client";
import type { MailState } from "./generated/enums";
import { countLimit } from "./review-desk";

export type { MailState } from "./generated/enums";

type MailWhere = Prisma.MailWhereInput;

/** A mail that is still to be sent. */
export interface NewMail {
  readonly id: string;
  readonly applicationId: string | null;
  readonly notice: AnyNotice;
  readonly recipient: string;
  readonly recipientRole: RecipientRole;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly createdAt: Date;
  /** What a one-time link of it carries, sealed. */
  readonly sealedKey?: string;
}

export async function insertMails(tx: Transaction, mails: readonly NewMail[]): Promise<void> {
  await tx.mail.createMany({ data: [...mails] });
}

/** What the worker needs to send a mail that is still to be sent. */
export const readWaitingMail = (mailId: string, db: Connection) =>
  db.mail.findFirst({
    where: { id: mailId, state: "WAITING" },
    include: { application: { select: { receiptNumber: true } } },
  });

/** How a try ended. A delayed mail is tried again; what the other side said last is kept, even when the mail is out. */
type MailTry =
  | { readonly state: "SENT" }
  | { readonly state: "FAILED"; readonly lastError: string }
  | { readonly state: "WAITING"; readonly lastError: string; readonly delayedSince: Date };

const kindOfTry = { SENT: "SENT", FAILED: "FAILED", WAITING: "DELAYED" } as const;

export async function recordMailTry(mailId: string, result: MailTry, at: Date, db: Connection): Promise<void> {
  const error = result.state === "SENT" ? null : result.lastError;
  await db.mail.update({
    where: { id: mailId },
    data: {
      delayedSince: null,
      ...result,
      ...(result.state === "SENT" ? { sentAt: at } : {}),
      tries: { increment: 1 },
      events: { create: { at, kind: kindOfTry[result.state], error } },
    },
  });
}

/** Who has mails sent again, when, and why, where a reason is asked for. */
export interface SendingAgain {
  readonly actor: StaffActor;
  readonly at: Date;
  readonly reason: string | null;
}

const eventOf = ({ actor, at, reason }: SendingAgain) => ({
  kind: "SENT_AGAIN" as const,
  at,
  actorName: actorName(actor),
  reason,
});

/** Failed mails that nobody has sent to another address yet. */
const unresolved = { state: "FAILED", again: { none: {} } } as const;

/** Puts failed mails back to waiting: one, or all of them. The ids of those that were. */
export async function reviveFailedMails(tx: Transaction, again: SendingAgain, mailId?: string): Promise<string[]> {
  return revive(tx, again, mailId ? { id: mailId, state: "FAILED" } : unresolved);
}

/** Puts a mail that was sent or has failed back to waiting, for the same address. Whether it was one. */
export async function reviveMail(tx: Transaction, again: SendingAgain, mailId: string): Promise<boolean> {
  const revived = await revive(tx, again, { id: mailId, state: { in: ["SENT", "FAILED"] } });
  return revived.length > 0;
}

async function revive(tx: Transaction, again: SendingAgain, where: MailWhere): Promise<string[]> {
  const revived = await tx.mail.updateManyAndReturn({
    where,
    data: { state: "WAITING", sentAt: null },
    select: { id: true },
  });
  const ids = revived.map(({ id }) => id);
  await tx.mailEvent.createMany({ data: ids.map((mailId) => ({ mailId, ...eventOf(again) })) });
  return ids;
}

/** Locks a mail until the end of the transaction, and reads what sending it to another address takes. */
export async function lockMail(tx: Transaction, mailId: string) {
  await tx.$executeRaw`SELECT 1 FROM "Mail" WHERE "id" = ${mailId}::uuid FOR UPDATE`;
  return tx.mail.findUnique({
    where: { id: mailId },
    include: { again: { where: { state: "WAITING" }, select: { id: true, recipient: true } } },
  });
}

/** A mail that repeats another for another address. */
export async function insertMailAgain(
  tx: Transaction,
  again: SendingAgain,
  mail: NewMail & { readonly againOfId: string },
): Promise<void> {
  await tx.mail.create({ data: { ...mail, events: { create: eventOf(again) } } });
}

/** What of the mails is late because the other side did not take it. */
export interface MailDelay {
  readonly since: Date;
  /** The mail that is late for the longest time, and what was said to it last. */
  readonly mailId: string;
  readonly lastError: string;
  /** At most `countLimit`. */
  readonly count: number;
}

/** The delay of the mails, or null while none is delayed. */
export async function readMailDelay(_actor: StaffActor | SystemActor, db: Connection): Promise<MailDelay | null> {
  const where = { delayedSince: { not: null } };
  const first = await db.mail.findFirst({
    where,
    orderBy: [{ delayedSince: "asc" }, { id: "asc" }],
    select: { id: true, delayedSince: true, lastError: true },
  });
  if (!first?.delayedSince) return null;
  const count = await db.mail.count({ where, take: countLimit });
  return { since: first.delayedSince, mailId: first.id, lastError: first.lastError ?? "", count };
}

export interface MailListing {
  readonly id: string;
  readonly receiptNumber: string | null;
  readonly notice: AnyNotice;
  readonly recipient: string;
  readonly recipientRole: RecipientRole;
  readonly subject: string;
  readonly state: MailState;
  readonly tries: number;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  /** Whether it was sent to another address afterwards. */
  readonly sentElsewhere: boolean;
}

const listing = {
  id: true,
  notice: true,
  recipient: true,
  recipientRole: true,
  subject: true,
  state: true,
  tries: true,
  lastError: true,
  createdAt: true,
  sentAt: true,
  application: { select: { receiptNumber: true } },
  _count: { select: { again: true } },
} as const;

interface MailFilter {
  readonly state?: MailState;
  readonly receiptNumber?: string;
  /** The id of the last mail of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/** The mails, newest first. For staff alone. */
export async function listMails(_actor: StaffActor, filter: MailFilter, db: Connection): Promise<MailListing[]> {
  const rows = await db.mail.findMany({
    where: {
      ...(filter.state ? { state: filter.state } : {}),
      ...(filter.receiptNumber ? { application: { receiptNumber: filter.receiptNumber } } : {}),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    ...(filter.after ? { cursor: { id: filter.after }, skip: 1 } : {}),
    take: filter.limit,
    select: listing,
  });
  return rows.map(({ application, _count, ...row }) => ({
    ...row,
    sentElsewhere: _count.again > 0,
    notice: row.notice as AnyNotice,
    recipientRole: row.recipientRole as RecipientRole,
    receiptNumber: application?.receiptNumber ?? null,
  }));
}

/** How many mails could not be sent and wait for somebody, counted up to `countLimit`. */
export const countFailedMails = (_actor: StaffActor, db: Connection): Promise<number> =>
  db.mail.count({ where: unresolved, take: countLimit });

/** One mail with its text and HTML as sent, and what became of it, oldest first. For staff alone. */
export const readMail = (_actor: StaffActor, mailId: string, db: Connection) =>
  db.mail.findUnique({
    where: { id: mailId },
    select: {
      ...listing,
      text: true,
      html: true,
      messageId: true,
      againOfId: true,
      again: { select: { id: true, recipient: true }, orderBy: { createdAt: "asc" } },
      events: { orderBy: { id: "asc" } },
    },
  });
