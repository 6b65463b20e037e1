import { appendAudit } from "../../data/audit-log";
import { discardDraftRow, wasDiscarded } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { World } from "../world";

/** 破棄. Discarding it once more, by a second click or from a second tab, is done already. */
export async function discardDraft(actor: CustomerActor, draftId: string, world: World): Promise<Outcome> {
  const now = world.clock.now();
  return world.db.$transaction(async (tx) => {
    if (!(await discardDraftRow(tx, actor, draftId, now))) {
      return (await wasDiscarded(tx, actor, draftId)) ? done : failed({ kind: "notFound" });
    }
    await appendAudit(tx, actor, { action: "discard-draft", subject: draftId }, now);
    return done;
  });
}
