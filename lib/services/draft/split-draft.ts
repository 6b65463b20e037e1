import { appendAudit } from "../../data/audit-log";
import { deleteDraftSteps, insertDraft, lockDraft, overwriteDraftStep, readDraftRecord } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import { splitDraftValues } from "../../domain/change/split-draft-values";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/**
 * R8: the items of その他の契約変更 go into a draft of their own, with applicant, wished date and reason; what was typed for them
 * goes along. Split already, by a second click, it is done.
 */
export async function splitDraft(actor: CustomerActor, draftId: string, context: ServiceContext): Promise<Outcome> {
  const now = context.clock.now();
  return context.db.$transaction(async (tx) => {
    await lockDraft(tx, draftId);
    const draft = await readDraftRecord(actor, draftId, tx);
    if (!draft || draft.filedAs || draft.corrects) return failed({ kind: "notFound" });
    const parts = splitDraftValues(draft.values);
    if (!parts) return done;
    const { first, second, moved } = parts;
    const id = await insertDraft(tx, actor, { values: second, correctsId: null, now });
    for (const [key, values] of Object.entries(first)) await overwriteDraftStep(tx, { draftId, key, values }, now);
    await deleteDraftSteps(tx, draftId, moved, now);
    await appendAudit(tx, actor, { action: "start-draft", subject: id }, now);
    return done;
  });
}
