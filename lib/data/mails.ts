import type { StaffActor, SystemActor } from "../domain/account/actor";
import type { Notice, RecipientRole } from "../domain/application/notice";
import type { Connection, Transaction } from "./database";
import type { MailState } from "./generated/enums";
import { countLimit } from "./review-desk";

export type { MailState } from "./generated/enums";

interface NewMail {
  readonly id: string;
  readonly applicationId: string;
  readonly notice: Notice;
  readonly recipient: string;
  readonly recipientRole: RecipientRole;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly createdAt: Date;
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
  | { readonly state: "SENT"; readonly sentAt: Date }
  | { readonly state: "FAILED"; readonly lastError: string }
  | { readonly state: "WAITING"; readonly lastError: string; readonly delayedSince: Date };

export async function recordMailTry(mailId: string, result: MailTry, db: Connection): Promise<void> {
  await db.mail.update({ where: { id: mailId }, data: { delayedSince: null, ...result, tries: { increment: 1 } } });
}

/** Puts failed mails back to waiting: one, or all of them. The ids of those that were. */
export async function reviveFailedMails(tx: Transaction, _actor: StaffActor, mailId?: string): Promise<string[]> {
  const revived = await tx.mail.updateManyAndReturn({
    where: { id: mailId, state: "FAILED" },
    data: { state: "WAITING" },
    select: { id: true },
  });
  return revived.map(({ id }) => id);
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
  readonly notice: Notice;
  readonly recipient: string;
  readonly recipientRole: RecipientRole;
  readonly subject: string;
  readonly state: MailState;
  readonly tries: number;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
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
  return rows.map(({ application, ...row }) => ({
    ...row,
    notice: row.notice as Notice,
    recipientRole: row.recipientRole as RecipientRole,
    receiptNumber: application?.receiptNumber ?? null,
  }));
}

/** How many mails could not be sent, counted up to `countLimit`. */
export const countFailedMails = (_actor: StaffActor, db: Connection): Promise<number> =>
  db.mail.count({ where: { state: "FAILED" }, take: countLimit });

/** One mail with its text and HTML as sent. For staff alone. */
export const readMail = (_actor: StaffActor, mailId: string, db: Connection) =>
  db.mail.findUnique({ where: { id: mailId }, select: { ...listing, text: true, html: true, messageId: true } });
