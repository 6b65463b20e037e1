import { hashOfToken } from "../../adapters/link-token";
import { hashPassword } from "../../adapters/password-hash";
import { appendAudit } from "../../data/audit-log";
import { readPasswordLink, setPasswordByLinkOf } from "../../data/password-links";
import type { Stranger } from "../../domain/account/actor";
import { isLinkToken } from "../../domain/account/password-link";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/** Whose password the link sets; undefined where it sets none. */
export async function readLinkedAccount(token: unknown, { db, clock }: Pick<ServiceContext, "db" | "clock">) {
  return isLinkToken(token) ? readPasswordLink(hashOfToken(token), clock.now(), db) : undefined;
}

/** パスワードの設定: by whoever holds the link, once. All sessions of the account end. */
export async function setPasswordByLink(
  visitor: Stranger,
  { token, newPassword }: { readonly token: string; readonly newPassword: string },
  context: Pick<ServiceContext, "db" | "clock">,
): Promise<Outcome> {
  // Hashing is slow on purpose; a stranger's made-up link is not worth it.
  if (!(await readLinkedAccount(token, context))) return failed({ kind: "notFound" });
  const now = context.clock.now();
  const passwordHash = await hashPassword(newPassword);
  return context.db.$transaction(async (tx) => {
    const loginId = await setPasswordByLinkOf(tx, hashOfToken(token), { passwordHash, now });
    if (loginId === undefined) return failed({ kind: "notFound" });
    await appendAudit(tx, visitor, { action: "set-password-by-link", subject: loginId }, now);
    return done;
  });
}
