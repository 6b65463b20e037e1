import { deleteDraftSteps, readDraftRecord } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import { appliedKey, editingKey } from "../../domain/change/user-code-form";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { World } from "../world";

/** 取消: takes a UserCode's change out of the application again. */
export async function dropUserCode(
  actor: CustomerActor,
  { draftId, userCode }: { readonly draftId: string; readonly userCode: string },
  world: World,
): Promise<Outcome> {
  return world.db.$transaction(async (tx) => {
    const draft = await readDraftRecord(actor, draftId, tx);
    if (!draft || draft.filedAs) return failed({ kind: "notFound" });
    await deleteDraftSteps(tx, draftId, [appliedKey(userCode), editingKey(userCode)], world.clock.now());
    return done;
  });
}
