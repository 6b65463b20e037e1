import { deleteLooseAttachments } from "../../data/attachments";
import { deleteOldAttempts } from "../../data/attempts";
import { deleteOldFormMemories } from "../../data/form-memories";
import type { ServiceContext } from "../service-context";
import type { Attempt } from "./attempt";
import { eraseDuePasswords } from "./erase-due-passwords";
import { remindConsents } from "./remind-consents";
import { remindUnanswered } from "./remind-unanswered";
import { startDueUse } from "./start-due-use";
import { takeEffect } from "./take-effect";

/**
 * What falls due by the clock. Each piece is its own transaction and does nothing the second time.
 * @param report takes what failed, which then keeps nothing else from being done and comes up again in the next run;
 *   without it the first failure is thrown
 */
export async function runDueWork(
  context: ServiceContext,
  report: (error: unknown, what: string) => void = raise,
): Promise<void> {
  const attempt: Attempt = async (what, work) => {
    try {
      await work();
    } catch (error) {
      report(error, what);
    }
  };
  await attempt("effect of approvals", () => takeEffect(context, attempt));
  await attempt("start of use", () => startDueUse(context, attempt));
  await attempt("erasing of passwords", () => eraseDuePasswords(context, attempt));
  await attempt("reminders of questions", () => remindUnanswered(context, attempt));
  await attempt("reminders of consents", () => remindConsents(context, attempt));
  const dayAgo = new Date(context.clock.now().getTime() - 24 * 60 * 60_000);
  await attempt("deleting of old forms", () => deleteOldFormMemories(dayAgo, context.db));
  await attempt("deleting of files that belong to nothing", () => deleteLooseAttachments(dayAgo, context.db));
  await attempt("forgetting of log-in attempts", () => deleteOldAttempts(context.clock.now(), context.db));
}

function raise(error: unknown): never {
  throw error;
}
