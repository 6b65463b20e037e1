import * as z from "zod/mini";
import { readDraftRecord } from "../../data/drafts";
import { formatTime } from "../../domain/calendar/japan-date";
import type { FormFields } from "../../domain/change/fields/field-kinds";
import { tooLongFields } from "../../domain/change/fields/too-long-fields";
import { firstValue } from "../../domain/form/first-value";
import { fieldName, partOf } from "../../domain/form/form-part";
import type { FormValues } from "../../domain/form/parse-form";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import { paths } from "../../domain/paths";
import { isUuid } from "../../domain/text/uuid";
import { attachFile } from "../../services/draft/attach-file";
import { saveDraftSteps } from "../../services/draft/save-draft-step";
import type { Call } from "../define-action";
import type { PostedFile } from "../multipart-form";
import { withVouchedFiles } from "./vouched-files";

/** Wizard forms refuse nothing before it is kept (R20); each step is checked once it is saved. */
export const anything = z.unknown();

export type DraftParams = { draft: string };
export type DraftCall<P extends DraftParams = DraftParams> = Pick<
  Call<"customer", unknown, P>,
  "actor" | "context" | "params" | "posted"
>;

/** A form on a wizard page. */
export interface PageForm {
  /** The draft step that keeps it. */
  readonly key: string;
  /** What the names of its posted fields begin with; "" where it is the page's only form. */
  readonly name: string;
  readonly fields: FormFields;
}

export interface Kept {
  /** The forms' versions now, by the names of the hidden fields that carry them. */
  readonly versions: Readonly<Record<string, string>>;
  readonly savedAt: Date;
  /** The labels of the fields whose text is too long. It is kept all the same. */
  readonly tooLong: readonly string[];
}

export const versionField = ({ name }: Pick<PageForm, "name">): string => fieldName(name, "version");

/** Keeps what was typed on a page, right or wrong, unless another tab was first. */
export async function keepForms(
  { actor, context, params, posted }: DraftCall,
  forms: readonly PageForm[],
): Promise<Outcome<Kept>> {
  if (!isUuid(params.draft)) return failed({ kind: "notFound" });
  const parts = forms.map((form) => ({ fields: form.fields, values: partOf(posted, form.name, form.fields) }));
  const vouched = await withVouchedFiles(actor, parts, context);
  const steps = forms.map((form, index) => ({
    key: form.key,
    seenVersion: versionIn(posted, form),
    values: vouched[index] ?? {},
  }));
  const saved = await saveDraftSteps(actor, { draftId: params.draft, steps }, context);
  if (!saved.ok) return saved;
  const versions = forms.map((form, index) => [versionField(form), String(saved.value.versions[index] ?? 0)]);
  const tooLong = forms.flatMap(({ fields }, index) => tooLongFields(fields, steps[index]?.values ?? {}));
  return succeeded({ versions: Object.fromEntries(versions), savedAt: saved.value.savedAt, tooLong });
}

function versionIn(posted: FormValues, form: PageForm): number {
  const seen = Number(firstValue(posted, versionField(form)));
  return Number.isSafeInteger(seen) && seen > 0 ? seen : 0;
}

export const intentOf = (posted: FormValues): string => firstValue(posted, "intent");
export const cameFromConfirm = (posted: FormValues): boolean => firstValue(posted, "from") === "confirm";

/** What the script that saves in the background is told. */
export function autosaveAnswer(kept: Outcome<Kept>): Response {
  const headers = { "cache-control": "no-store" };
  if (kept.ok) {
    const { versions, savedAt, tooLong } = kept.value;
    return Response.json({ savedAt: formatTime(savedAt), versions, tooLong }, { headers });
  }
  const status = kept.problem.kind === "conflict" ? 409 : 404;
  return Response.json({ problem: kept.problem.kind }, { status, headers });
}

/** A draft that was filed from another tab meanwhile leads to its receipt number; other refusals stay what they are. */
export async function orFiled<Refusal extends Outcome<never>>(
  { actor, context, params }: DraftCall,
  refusal: Refusal,
): Promise<Refusal | Outcome<string>> {
  if (refusal.ok || refusal.problem.kind !== "notFound" || !isUuid(params.draft)) return refusal;
  const draft = await readDraftRecord(actor, params.draft, context.db);
  return draft?.filedAs ? succeeded(paths.complete(draft.filedAs)) : refusal;
}

/** Takes a file that is sent with a wizard page. */
export const takeFile = ({ actor, context, params }: Omit<DraftCall, "posted">, file: PostedFile): Promise<string> =>
  attachFile(actor, params.draft, file, context);
