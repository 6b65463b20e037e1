import { lockDraft, putDraftStep, readDraftRecord } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import type { FormValues } from "../../domain/form/parse-form";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import type { World } from "../world";

export interface StepToSave {
  readonly draftId: string;
  readonly key: string;
  /** The version the page was drawn with; 0 for a step that was not there yet. */
  readonly seenVersion: number;
  readonly values: FormValues;
}

/**
 * Keeps what was typed in a step, right or wrong (R20). Saving what is there already succeeds whatever version was seen;
 * anything else saved from another tab meanwhile is a conflict.
 */
export async function saveDraftStep(
  actor: CustomerActor,
  step: StepToSave,
  world: World,
): Promise<Outcome<{ readonly version: number; readonly savedAt: Date }>> {
  const now = world.clock.now();
  return world.db.$transaction(async (tx) => {
    await lockDraft(tx, step.draftId);
    const draft = await readDraftRecord(actor, step.draftId, tx);
    if (!draft || draft.filedAs) return failed({ kind: "notFound" });
    const current = draft.versions[step.key] ?? 0;
    if (current > 0 && sameValues(draft.values[step.key] ?? {}, step.values)) {
      return succeeded({ version: current, savedAt: draft.savedAt });
    }
    const version = await putDraftStep(tx, step, now);
    return version === undefined ? failed({ kind: "conflict" }) : succeeded({ version, savedAt: now });
  });
}

function sameValues(a: FormValues, b: FormValues): boolean {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.every((name) => JSON.stringify(a[name] ?? "") === JSON.stringify(b[name] ?? ""));
}
