import { lockApplication, readApplication } from "../../data/applications";
import { appendAudit } from "../../data/audit-log";
import { findCorrection, insertDraft, overwriteDraftStep } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import { standingOf } from "../../domain/application/application-record";
import { statusAfter } from "../../domain/application/transitions";
import { answerForm } from "../../domain/change/answer-form";
import { contentToDraft } from "../../domain/change/content-to-draft";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/**
 * 修正する: a draft that starts from what was filed. Pressed again, the same draft.
 * @param typedAnswer what was typed as an answer beside the button, right or wrong: it goes along to the confirmation
 */
export async function startCorrection(
  actor: CustomerActor,
  receiptNumber: string,
  context: ServiceContext,
  typedAnswer = "",
): Promise<Outcome<{ readonly draftId: string }>> {
  const now = context.clock.now();
  const typed = typedAnswer.trim() === "" ? undefined : { answer: typedAnswer };
  return context.db.$transaction(async (tx) => {
    // Two presses at once, or one while the first correction is filed: the second waits here and finds what the first left.
    await lockApplication(tx, receiptNumber);
    const application = await readApplication(actor, receiptNumber, tx);
    if (!application) return failed({ kind: "notFound" });
    if (!statusAfter("correct", actor.kind, standingOf(application)))
      return failed({ kind: "overtaken", sentence: "" });
    const open = await findCorrection(tx, actor, application.id);
    if (open) {
      if (typed) await overwriteDraftStep(tx, { draftId: open, key: answerForm.key, values: typed }, now);
      return succeeded({ draftId: open });
    }
    const values = { ...contentToDraft(application.content), ...(typed ? { [answerForm.key]: typed } : {}) };
    const draftId = await insertDraft(tx, actor, { values, correctsId: application.id, now });
    await appendAudit(tx, actor, { action: "start-correction", subject: receiptNumber }, now);
    return succeeded({ draftId });
  });
}
