import type { CustomerActor } from "../domain/account/actor";
import type { JapanDate } from "../domain/calendar/japan-date";
import type { Connection, Transaction } from "./database";
import { toDatabaseDate } from "./database-date";

/** The secrets of an ID notice, still sealed. */
export interface SealedSecrets {
  /** Absent once erased (R4) or undone (R9). */
  readonly passwords: readonly { readonly userId: string; readonly sealed: string }[];
  readonly authCodes: readonly { readonly terminalName: string; readonly sealed1: string; readonly sealed2: string }[];
  readonly accessKeys: readonly { readonly terminalName: string; readonly sealed: string }[];
}

export async function readSealedSecrets(
  actor: CustomerActor,
  receiptNumber: string,
  db: Connection,
): Promise<SealedSecrets> {
  const issuedBy = { receiptNumber, officeId: actor.officeId };
  const [userIds, certificates, terminals] = await Promise.all([
    db.userId.findMany({
      where: { issuedBy, sealedPassword: { not: null } },
      select: { identificationNumber: true, sealedPassword: true, userCode: { select: { code: true } } },
    }),
    db.certificate.findMany({
      where: { terminal: { issuedBy }, sealedAuthCode1: { not: null } },
      select: { sealedAuthCode1: true, sealedAuthCode2: true, terminal: { select: { name: true } } },
    }),
    db.logicalTerminal.findMany({
      where: { issuedBy, sealedAccessKey: { not: null } },
      select: { name: true, sealedAccessKey: true },
    }),
  ]);
  return {
    passwords: userIds.flatMap(({ userCode, identificationNumber, sealedPassword: sealed }) =>
      sealed ? [{ userId: `${userCode.code}${identificationNumber}`, sealed }] : [],
    ),
    authCodes: certificates.flatMap(({ terminal, sealedAuthCode1: sealed1, sealedAuthCode2: sealed2 }) =>
      sealed1 && sealed2 ? [{ terminalName: terminal.name, sealed1, sealed2 }] : [],
    ),
    accessKeys: terminals.flatMap(({ name: terminalName, sealedAccessKey: sealed }) =>
      sealed ? [{ terminalName, sealed }] : [],
    ),
  };
}

/** Lets the actor's session see an application's secrets until an instant. */
export async function grantReveal(
  tx: Transaction,
  actor: CustomerActor,
  applicationId: string,
  until: Date,
): Promise<void> {
  const key = { sessionId: actor.sessionId, applicationId };
  await tx.reveal.upsert({
    where: { sessionId_applicationId: key },
    create: { ...key, until },
    update: { until },
  });
}

/** The instant until which the session may see them, or undefined where it may not. */
export async function readReveal(
  actor: CustomerActor,
  applicationId: string,
  now: Date,
  db: Connection,
): Promise<Date | undefined> {
  const row = await db.reveal.findUnique({
    where: { sessionId_applicationId: { sessionId: actor.sessionId, applicationId } },
  });
  return row && row.until > now ? row.until : undefined;
}

/** Notes that the certificates of an application were fetched. Returns how many were not noted before. */
export async function markCertificatesFetched(tx: Transaction, applicationId: string, now: Date): Promise<number> {
  const { count } = await tx.certificate.updateMany({
    where: { terminal: { issuedById: applicationId }, fetchedAt: null },
    data: { fetchedAt: now },
  });
  return count;
}

/** Notes that the office has written down the passwords of an application. False where it was noted before. */
export async function markPasswordsNoted(tx: Transaction, applicationId: string, now: Date): Promise<boolean> {
  const { count } = await tx.application.updateMany({
    where: { id: applicationId, passwordsNotedAt: null },
    data: { passwordsNotedAt: now },
  });
  return count > 0;
}

/** Approved applications whose use began on or before a day and whose passwords are still kept. */
export async function listUnerasedPasswords(startedBy: JapanDate, db: Connection) {
  return db.application.findMany({
    where: { passwordsErasedAt: null, startDate: { lte: toDatabaseDate(startedBy) } },
    select: {
      id: true,
      officeId: true,
      receiptNumber: true,
      startDate: true,
      reviewEndedAt: true,
      passwordsPromisedThrough: true,
    },
    // The oldest first, so that those still in their window never keep back those to erase.
    orderBy: { startDate: "asc" },
    take: 500,
  });
}

/** R4: for good. Returns how many passwords were erased. */
export async function erasePasswords(tx: Transaction, applicationId: string, now: Date): Promise<number> {
  const { count } = await tx.userId.updateMany({
    where: { issuedById: applicationId, sealedPassword: { not: null } },
    data: { sealedPassword: null },
  });
  await tx.application.update({ where: { id: applicationId }, data: { passwordsErasedAt: now } });
  return count;
}
