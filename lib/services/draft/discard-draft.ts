import { appendAudit } from "../../data/audit-log";
import { discardDraftRow, wasDiscarded } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/** 破棄. Discarding it once more, by a second click or from a second tab, is done already. */
export async function discardDraft(actor: CustomerActor, draftId: string, context: ServiceContext): Promise<Outcome> {
  const now = context.clock.now();
  return context.db.$transaction(async (tx) => {
    if (!(await discardDraftRow(tx, actor, draftId, now))) {
      return (await wasDiscarded(tx, actor, draftId)) ? done : failed({ kind: "notFound" });
    }
    await appendAudit(tx, actor, { action: "discard-draft", subject: draftId }, now);
    return done;
  });
}
