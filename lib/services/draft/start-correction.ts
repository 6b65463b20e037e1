import { lockApplication, readApplication } from "../../data/applications";
import { appendAudit } from "../../data/audit-log";
import { findCorrection, insertDraft } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import { standingOf } from "../../domain/application/application-record";
import { statusAfter } from "../../domain/application/transitions";
import { contentToDraft } from "../../domain/change/content-to-draft";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/** 修正する: a draft that starts from what was filed. Pressed again, the same draft. */
export async function startCorrection(
  actor: CustomerActor,
  receiptNumber: string,
  context: ServiceContext,
): Promise<Outcome<{ readonly draftId: string }>> {
  const now = context.clock.now();
  return context.db.$transaction(async (tx) => {
    // Two presses at once, or one while the first correction is filed: the second waits here and finds what the first left.
    await lockApplication(tx, receiptNumber);
    const application = await readApplication(actor, receiptNumber, tx);
    if (!application) return failed({ kind: "notFound" });
    if (!statusAfter("correct", actor.kind, standingOf(application)))
      return failed({ kind: "overtaken", sentence: "" });
    const open = await findCorrection(tx, actor, application.id);
    if (open) return succeeded({ draftId: open });
    const values = contentToDraft(application.content);
    const draftId = await insertDraft(tx, actor, { values, correctsId: application.id, now });
    await appendAudit(tx, actor, { action: "start-correction", subject: receiptNumber }, now);
    return succeeded({ draftId });
  });
}
