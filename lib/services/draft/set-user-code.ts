import { deleteDraftSteps, lockDraft, putDraftStep } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import { appliedKey, editingKey } from "../../domain/change/user-code-form";
import { readUserCodePage, userCodeOfPage } from "../../domain/change/user-code-page";
import { circumstancesOf } from "../../domain/change/wizard";
import type { FormValues } from "../../domain/form/parse-form";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";
import { readDraft } from "./read-draft";

interface UserCodeToSet {
  readonly draftId: string;
  readonly userCode: string;
  /** What the page says. */
  readonly values: FormValues;
  /** The version of what was set before, as the page was drawn with it; 0 where nothing was. */
  readonly seenVersion: number;
}

/**
 * この内容で設定する: what the page of a UserCode says becomes part of the application. What it said for an item that is not
 * chosen now stays, in case that is chosen again.
 */
export async function setUserCode(
  actor: CustomerActor,
  { draftId, userCode, values, seenVersion }: UserCodeToSet,
  context: ServiceContext,
): Promise<Outcome> {
  const now = context.clock.now();
  return context.db.$transaction(async (tx) => {
    await lockDraft(tx, draftId);
    const view = await readDraft(actor, draftId, context, tx);
    if (!view || view.draft.filedAs) return failed({ kind: "notFound" });
    const circumstances = circumstancesOf(view.reading);
    const code = userCodeOfPage(userCode, circumstances);
    if (!code) return failed({ kind: "notFound" });
    const page = readUserCodePage(code, circumstances, values);
    if (!page.ok) return failed({ kind: "fields", problems: page.problems });
    const key = appliedKey(userCode);
    const all = { ...view.draft.values[key], ...page.value };
    const set = await putDraftStep(tx, { draftId, key, seenVersion, values: all }, now);
    if (set === undefined) return failed({ kind: "conflict" });
    await deleteDraftSteps(tx, draftId, [editingKey(userCode)], now);
    return done;
  });
}
