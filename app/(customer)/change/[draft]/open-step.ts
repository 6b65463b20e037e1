import type * as z from "zod/mini";
import type { WizardStep } from "@/lib/domain/change/wizard";
import { type FormValues, parseForm } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/web/paths";
import { openForm } from "./open-form";
import type { StepPageProps } from "./page-props";
import type { StepField } from "./step-fields";
import { stepProblems } from "./step-problems";
import { type DraftVisit, visitDraft } from "./visit-draft";

interface FormStep<Schema extends z.core.$ZodType> {
  readonly step: WizardStep;
  /** Draft step that its values are kept in. */
  readonly key: string;
  readonly fields: readonly StepField[];
  readonly schema: Schema;
  /** What was read without fault, in its normal form (R18). */
  readonly shown: (value: z.output<Schema>) => FormValues;
  /** What the form holds before anything was typed; nothing, if not given. */
  readonly start?: (visit: DraftVisit) => FormValues;
}

/** Opens the page of a step that is one form. */
export async function openStep<Schema extends z.core.$ZodType>(
  { params, searchParams }: StepPageProps,
  { step, key, fields, schema, shown, start }: FormStep<Schema>,
) {
  const { draft } = await params;
  const search = await searchParams;
  const visit = await visitDraft(draft);
  const normal = (stored: FormValues) => {
    const read = parseForm(schema, stored);
    return read.ok ? { ...stored, ...shown(read.value) } : stored;
  };
  const form = await openForm(
    visit,
    {
      path: paths.step(draft, step),
      key,
      fields,
      stored: visit.draft.values[key] ?? start?.(visit) ?? {},
      problems: () => stepProblems(step, visit),
      normal,
    },
    search,
  );
  return { visit, form, search };
}
