import * as z from "zod/mini";
import { readDraftRecord } from "@/lib/data/drafts";
import { formatTime } from "@/lib/domain/calendar/japan-date";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { failed, type Outcome, succeeded } from "@/lib/domain/outcome";
import { saveDraftStep } from "@/lib/services/draft/save-draft-step";
import type { Call } from "@/lib/web/define-action";
import { paths } from "@/lib/web/paths";
import { firstValue } from "@/lib/web/posted-form";
import { isDraftId } from "./draft-id";
import { type StepField, stepValues } from "./step-fields";

/** Wizard forms refuse nothing before it is kept (R20); each step is checked once it is saved. */
export const anything = z.unknown();

export type DraftParams = { draft: string };
export type DraftCall<P extends DraftParams = DraftParams> = Pick<
  Call<"customer", unknown, P>,
  "actor" | "world" | "params" | "posted"
>;

export interface Kept {
  readonly version: number;
  readonly savedAt: Date;
}

/** Keeps what was typed in a step, right or wrong, unless another tab was first. */
export async function keepTyped(
  { actor, world, params, posted }: DraftCall,
  { key, fields }: { readonly key: string; readonly fields: readonly StepField[] },
): Promise<Outcome<Kept>> {
  if (!isDraftId(params.draft)) return failed({ kind: "notFound" });
  const seen = Number(firstValue(posted, "version"));
  return saveDraftStep(
    actor,
    {
      draftId: params.draft,
      key,
      seenVersion: Number.isSafeInteger(seen) && seen > 0 ? seen : 0,
      values: stepValues(posted, fields),
    },
    world,
  );
}

export const intentOf = (posted: FormValues): string => firstValue(posted, "intent");
export const cameFromConfirm = (posted: FormValues): boolean => firstValue(posted, "from") === "confirm";

/** What the script that saves in the background is told. */
export function autosaveAnswer(kept: Outcome<Kept>): Response {
  const headers = { "cache-control": "no-store" };
  if (kept.ok) {
    const { version, savedAt } = kept.value;
    return Response.json({ savedAt: formatTime(savedAt), version }, { headers });
  }
  const status = kept.problem.kind === "conflict" ? 409 : 404;
  return Response.json({ problem: kept.problem.kind }, { status, headers });
}

/** A draft that was filed from another tab meanwhile leads to its receipt number; other refusals stay what they are. */
export async function orFiled<Refusal extends Outcome<never>>(
  { actor, world, params }: DraftCall,
  refusal: Refusal,
): Promise<Refusal | Outcome<string>> {
  if (refusal.ok || refusal.problem.kind !== "notFound" || !isDraftId(params.draft)) return refusal;
  const draft = await readDraftRecord(actor, params.draft, world.db);
  return draft?.filedAs ? succeeded(paths.complete(draft.filedAs)) : refusal;
}
