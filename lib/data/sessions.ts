import type { Person } from "../domain/account/actor";
import { placeOfAddress } from "../domain/account/place-of-address";
import type { JapanDate } from "../domain/calendar/japan-date";
import type { Connection, Transaction } from "./database";
import { fromNullableDate } from "./database-date";

/** A session row with its account: who the cookie stands for. */
export interface SessionRecord {
  readonly actor: Person;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly endedAt: Date | null;
  readonly mustChangePassword: boolean;
  readonly disabled: boolean;
  /** The words of the page header; null for staff. */
  readonly office: {
    readonly companyName: string;
    readonly officeName: string;
    readonly officeCode: string;
    /** The first day without a contract, where its end is known. */
    readonly endedFrom: JapanDate | null;
  } | null;
}

export async function readSession(sessionId: string, db: Connection): Promise<SessionRecord | undefined> {
  const row = await db.session.findUnique({
    where: { id: sessionId },
    include: {
      account: {
        include: {
          office: { select: { name: true, officeCode: true, endedFrom: true, company: { select: { name: true } } } },
        },
      },
    },
  });
  if (!row) return undefined;
  const { account } = row;
  const signedIn = {
    accountId: account.id,
    loginId: account.loginId,
    name: account.name,
    sessionId: row.id,
    address: row.address,
  };
  const actor: Person =
    account.role === "SYSTEM_MANAGER" || account.role === "APPLICANT"
      ? { kind: "customer", role: account.role, officeId: account.officeId ?? "", ...signedIn }
      : { kind: "staff", role: account.role, ...signedIn };
  return {
    actor,
    createdAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    endedAt: row.endedAt,
    mustChangePassword: account.mustChangePassword,
    disabled: account.disabledAt !== null,
    office: account.office && {
      companyName: account.office.company.name,
      officeName: account.office.name,
      officeCode: account.office.officeCode,
      endedFrom: fromNullableDate(account.office.endedFrom),
    },
  };
}

export async function insertSession(
  tx: Transaction,
  session: { readonly accountId: string; readonly address: string; readonly userAgent: string; readonly now: Date },
): Promise<string> {
  const { now, ...columns } = session;
  const row = await tx.session.create({
    data: { ...columns, place: placeOfAddress(session.address), createdAt: now, lastSeenAt: now },
    select: { id: true },
  });
  return row.id;
}

/** Whether the account has logged in from the network of this address since then. */
export async function hasLoggedInFrom(
  accountId: string,
  address: string,
  since: Date,
  db: Connection,
): Promise<boolean> {
  const where = { accountId, place: placeOfAddress(address), createdAt: { gte: since } };
  return (await db.session.findFirst({ where, select: { id: true } })) !== null;
}

export async function touchSession(sessionId: string, now: Date, db: Connection): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { lastSeenAt: now } });
}

export async function endSession(tx: Transaction, sessionId: string, now: Date): Promise<void> {
  await tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now } });
}

/** Ends all sessions of an account but one, e.g. after a password change. */
export async function endOtherSessions(
  tx: Transaction,
  accountId: string,
  keptSessionId: string,
  now: Date,
): Promise<void> {
  await tx.session.updateMany({
    where: { accountId, endedAt: null, id: { not: keptSessionId } },
    data: { endedAt: now },
  });
}
