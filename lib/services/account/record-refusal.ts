import { logFailure } from "../../adapters/log";
import { logEvent } from "../../adapters/log-event";
import { type AuditFact, appendAudit } from "../../data/audit-log";
import type { Person, Stranger } from "../../domain/account/actor";
import { RefusalBudget } from "../../domain/account/refusal-budget";
import type { Problem } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/** The problems that say an act was not open to whoever tried it, or not any more; wrong input is none of them. */
export const refusalKinds: ReadonlySet<Problem["kind"]> = new Set(["notFound", "overtaken", "throttled"]);

/** An act that was refused: the path it was posted to, which names act and object, and why. */
export const refusedAct = (path: string, why: string): AuditFact => ({
  action: "refuse-act",
  subject: path.slice(0, 200),
  detail: { why },
});

const budget = new RefusalBudget();

/**
 * What somebody tried in vain goes into log and audit. Nothing of what was typed is part of it. Of a flood the first ones
 * are written, and that there are more. It never fails: the refusal itself must not depend on it.
 */
export async function recordRefusal(who: Person | Stranger, fact: AuditFact, context: ServiceContext): Promise<void> {
  const now = context.clock.now();
  const sender = who.kind === "stranger" ? who.address : who.accountId;
  const place = budget.take(sender, now);
  if (place === "beyond") return;
  const written = place === "last" ? { ...fact, detail: { ...fact.detail, more: "not listed" } } : fact;
  const by = who.kind === "stranger" ? undefined : who.loginId;
  logEvent("warning", fact.action, { by, address: who.address, subject: fact.subject, ...textsOf(written.detail) });
  try {
    await context.db.$transaction((tx) => appendAudit(tx, who, written, now));
  } catch (error) {
    logFailure(error, fact.action);
  }
}

const textsOf = (detail: AuditFact["detail"] = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, String(value)]));
