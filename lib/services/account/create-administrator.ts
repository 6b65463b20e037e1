import { generateLinkToken, hashOfToken } from "../../adapters/link-token";
import { hashPassword } from "../../adapters/password-hash";
import { appendAudit } from "../../data/audit-log";
import { insertAdministrator, insertPasswordLink, readAdministrator } from "../../data/password-links";
import { type SystemActor, systemActor } from "../../domain/account/actor";
import { passwordLinkExpiry } from "../../domain/account/password-link";
import { paths } from "../../domain/paths";
import type { ServiceContext } from "../service-context";

export interface Invitation {
  readonly loginId: string;
  /** The page on which the password is set, once. A secret until then. */
  readonly link: string;
  readonly expiresAt: Date;
  /** Whether the account was there already and got a new link alone. */
  readonly existed: boolean;
}

/**
 * Makes an administrator of the Center, for whoever runs the portal: the account has no password until its owner sets one by the
 * link. An administrator who is there already, by the mail address, gets a new link.
 */
export async function createAdministrator(
  actor: SystemActor,
  person: { readonly email: string; readonly name: string },
  context: Pick<ServiceContext, "db" | "clock" | "baseUrl">,
): Promise<Invitation> {
  const now = context.clock.now();
  const token = generateLinkToken();
  const expiresAt = passwordLinkExpiry(now);
  // Nobody knows it, so that nobody can log in before the link was used.
  const passwordHash = await hashPassword(generateLinkToken());
  const { loginId, existed } = await context.db.$transaction(async (tx) => {
    const found = await readAdministrator(systemActor, person.email, tx);
    const account = found ?? (await insertAdministrator(tx, systemActor, { ...person, passwordHash }));
    const link = { tokenHash: hashOfToken(token), accountId: account.id, createdAt: now, expiresAt };
    await insertPasswordLink(tx, systemActor, link);
    const action = found ? "send-password-link" : "create-administrator";
    await appendAudit(tx, actor, { action, subject: account.loginId }, now);
    return { loginId: account.loginId, existed: found !== null };
  });
  return { loginId, existed, expiresAt, link: new URL(paths.passwordLink(token), context.baseUrl).href };
}
