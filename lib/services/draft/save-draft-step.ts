import { type DraftRecord, lockDraft, putDraftStep, readDraftRecord } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import type { FormValues } from "../../domain/form/parse-form";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

interface TypedStep {
  readonly key: string;
  /** The version the page was drawn with; 0 for a step that was not there yet. */
  readonly seenVersion: number;
  readonly values: FormValues;
}

export interface SavedSteps {
  /** The steps' versions now, in the order given. */
  readonly versions: readonly number[];
  readonly savedAt: Date;
}

/**
 * Keeps what was typed in the steps of one page, right or wrong (R20): all of them or, where another tab saved one meanwhile,
 * none. Saving what is there already succeeds whatever version was seen.
 */
export async function saveDraftSteps(
  actor: CustomerActor,
  { draftId, steps }: { readonly draftId: string; readonly steps: readonly TypedStep[] },
  context: ServiceContext,
): Promise<Outcome<SavedSteps>> {
  const now = context.clock.now();
  return context.db.$transaction(async (tx) => {
    await lockDraft(tx, draftId);
    const draft = await readDraftRecord(actor, draftId, tx);
    if (!draft || draft.filedAs) return failed({ kind: "notFound" });
    const fresh = steps.filter((step) => !isKept(draft, step));
    if (fresh.some(({ key, seenVersion }) => (draft.versions[key] ?? 0) !== seenVersion)) {
      return failed({ kind: "conflict" });
    }
    for (const step of fresh) await putDraftStep(tx, { draftId, ...step }, now);
    const version = (step: TypedStep) => (draft.versions[step.key] ?? 0) + (fresh.includes(step) ? 1 : 0);
    return succeeded({ versions: steps.map(version), savedAt: fresh.length > 0 ? now : draft.savedAt });
  });
}

/** Keeps what was typed in a page's only step. */
export async function saveDraftStep(
  actor: CustomerActor,
  { draftId, ...step }: TypedStep & { readonly draftId: string },
  context: ServiceContext,
): Promise<Outcome<{ readonly version: number; readonly savedAt: Date }>> {
  const saved = await saveDraftSteps(actor, { draftId, steps: [step] }, context);
  if (!saved.ok) return saved;
  const { versions, savedAt } = saved.value;
  return succeeded({ version: versions[0] ?? 0, savedAt });
}

const isKept = ({ values, versions }: DraftRecord, step: TypedStep): boolean =>
  versions[step.key] !== undefined && sameValues(values[step.key] ?? {}, step.values);

function sameValues(a: FormValues, b: FormValues): boolean {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.every((name) => JSON.stringify(a[name] ?? "") === JSON.stringify(b[name] ?? ""));
}
