import { deleteDraftSteps, lockDraft, readDraftRecord } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

interface StepsToDrop {
  readonly draftId: string;
  /** The draft step that is taken out. */
  readonly key: string;
  /** Steps that go with it. */
  readonly beside?: readonly string[];
  /** The version of it that the page showed. */
  readonly seenVersion: number;
}

/** 取消: takes what a page of its own holds out of the application again. Taken out already, by a second click, it is done. */
export async function dropDraftSteps(
  actor: CustomerActor,
  { draftId, key, beside = [], seenVersion }: StepsToDrop,
  context: ServiceContext,
): Promise<Outcome> {
  return context.db.$transaction(async (tx) => {
    await lockDraft(tx, draftId);
    const draft = await readDraftRecord(actor, draftId, tx);
    if (!draft || draft.filedAs) return failed({ kind: "notFound" });
    const version = draft.versions[key] ?? 0;
    if (version > 0 && version !== seenVersion) return failed({ kind: "changedSinceSeen" });
    await deleteDraftSteps(tx, draftId, [key, ...beside], context.clock.now());
    return done;
  });
}
