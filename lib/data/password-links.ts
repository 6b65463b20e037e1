import type { SystemActor } from "../domain/account/actor";
import type { Connection, Transaction } from "./database";

export async function insertPasswordLink(
  tx: Transaction,
  _actor: SystemActor,
  link: { readonly tokenHash: string; readonly accountId: string; readonly createdAt: Date; readonly expiresAt: Date },
): Promise<void> {
  // A newer link takes the place of those before.
  await tx.passwordLink.deleteMany({ where: { accountId: link.accountId, usedAt: null } });
  await tx.passwordLink.create({ data: link });
}

const usable = (tokenHash: string, now: Date) => ({
  tokenHash,
  usedAt: null,
  expiresAt: { gt: now },
  account: { disabledAt: null },
});

/** Whose password a link sets; undefined when it was used, has expired or never was. */
export async function readPasswordLink(
  tokenHash: string,
  now: Date,
  db: Connection,
): Promise<{ readonly loginId: string; readonly name: string } | undefined> {
  const link = await db.passwordLink.findFirst({
    where: usable(tokenHash, now),
    select: { account: { select: { loginId: true, name: true } } },
  });
  return link?.account;
}

/** Uses a link up and sets the password of its account, whose sessions all end. The login ID, or undefined as above. */
export async function setPasswordByLinkOf(
  tx: Transaction,
  tokenHash: string,
  { passwordHash, now }: { readonly passwordHash: string; readonly now: Date },
): Promise<string | undefined> {
  const [used] = await tx.passwordLink.updateManyAndReturn({
    where: usable(tokenHash, now),
    data: { usedAt: now },
    select: { accountId: true },
  });
  if (!used) return undefined;
  const { accountId } = used;
  await tx.session.updateMany({ where: { accountId, endedAt: null }, data: { endedAt: now } });
  const account = await tx.account.update({
    where: { id: accountId },
    data: { passwordHash, mustChangePassword: false },
    select: { loginId: true },
  });
  return account.loginId;
}

/** The administrator with this mail address who can log in, if there is one. */
export const readAdministrator = (_actor: SystemActor, email: string, db: Connection) =>
  db.account.findFirst({
    where: { role: "ADMINISTRATOR", email: { equals: email, mode: "insensitive" }, disabledAt: null },
    orderBy: { loginId: "asc" },
    select: { id: true, loginId: true },
  });

/** Where the administrators who can log in get their mail, each address once. */
export async function listAdministratorAddresses(_actor: SystemActor, db: Connection): Promise<string[]> {
  const where = { role: "ADMINISTRATOR", disabledAt: null } as const;
  const accounts = await db.account.findMany({ where, select: { email: true }, orderBy: { loginId: "asc" } });
  return [...new Set(accounts.map(({ email }) => email))];
}

/** Makes an administrator's account under the first login ID that is free: admin, admin2, … */
export async function insertAdministrator(
  tx: Transaction,
  _actor: SystemActor,
  account: { readonly name: string; readonly email: string; readonly passwordHash: string },
): Promise<{ readonly id: string; readonly loginId: string }> {
  for (let serial = 1; ; serial += 1) {
    const loginId = serial === 1 ? "admin" : `admin${serial}`;
    const taken = await tx.account.count({ where: { loginId: { in: [loginId, loginId.toUpperCase()] } } });
    if (taken > 0) continue;
    const data = { ...account, loginId, role: "ADMINISTRATOR" } as const;
    return tx.account.create({ data, select: { id: true, loginId: true } });
  }
}
