import { deleteDraftSteps, lockDraft, putDraftStep } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import { checkUserCodeChange } from "../../domain/change/check-user-code-change";
import type { UserCodeChange } from "../../domain/change/user-code-change";
import { appliedKey, editingKey, userCodeValues } from "../../domain/change/user-code-form";
import { circumstancesOf } from "../../domain/change/wizard";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";
import { readDraft } from "./read-draft";

interface UserCodeToSet {
  readonly draftId: string;
  readonly change: UserCodeChange;
  /** The version of what was set before, as the page was drawn with it; 0 where nothing was. */
  readonly seenVersion: number;
}

/** この内容で設定する: what the page of a UserCode says becomes part of the application. */
export async function setUserCode(
  actor: CustomerActor,
  { draftId, change, seenVersion }: UserCodeToSet,
  context: ServiceContext,
): Promise<Outcome<UserCodeChange>> {
  const now = context.clock.now();
  return context.db.$transaction(async (tx) => {
    await lockDraft(tx, draftId);
    const view = await readDraft(actor, draftId, context, tx);
    if (!view || view.draft.filedAs) return failed({ kind: "notFound" });
    const found = checkUserCodeChange(change, circumstancesOf(view.reading));
    const problems = found.map(({ field = "", message }) => ({ field, message }));
    if (problems.length > 0) return failed({ kind: "fields", problems });
    const key = appliedKey(change.userCode);
    const set = await putDraftStep(tx, { draftId, key, seenVersion, values: userCodeValues(change) }, now);
    if (set === undefined) return failed({ kind: "conflict" });
    await deleteDraftSteps(tx, draftId, [editingKey(change.userCode)], now);
    return succeeded(change);
  });
}
