import { deleteDraftSteps, lockDraft, readDraftRecord } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import { appliedKey, editingKey } from "../../domain/change/user-code-form";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

interface UserCodeToDrop {
  readonly draftId: string;
  readonly userCode: string;
  /** The version of the change that the page showed. */
  readonly seenVersion: number;
}

/** 取消: takes a UserCode's change out of the application again. Taken out already, by a second click, it is done. */
export async function dropUserCode(
  actor: CustomerActor,
  { draftId, userCode, seenVersion }: UserCodeToDrop,
  context: ServiceContext,
): Promise<Outcome> {
  return context.db.$transaction(async (tx) => {
    await lockDraft(tx, draftId);
    const draft = await readDraftRecord(actor, draftId, tx);
    if (!draft || draft.filedAs) return failed({ kind: "notFound" });
    const version = draft.versions[appliedKey(userCode)] ?? 0;
    if (version > 0 && version !== seenVersion) return failed({ kind: "changedSinceSeen" });
    await deleteDraftSteps(tx, draftId, [appliedKey(userCode), editingKey(userCode)], context.clock.now());
    return done;
  });
}
