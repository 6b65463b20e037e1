import type { Form } from "../../domain/change/define-form";
import type { FormFields } from "../../domain/change/fields/field-kinds";
import { fieldsOf, type StepSection, sectionsOf } from "../../domain/change/sections";
import { circumstancesOf } from "../../domain/change/wizard";
import type { WizardStep } from "../../domain/change/wizard-steps";
import type { FormValues } from "../../domain/form/parse-form";
import { paths } from "../../domain/paths";
import { type FormToOpen, type OpenForm, openForm } from "./open-form";
import type { Search } from "./search";
import { stepProblems } from "./step-problems";
import type { DraftVisit } from "./visit-draft";

/** A section of a step with its fields as they are offered to this draft. */
export interface OpenSection {
  readonly section: StepSection;
  readonly fields: FormFields;
}

/** Opens a step that shows the sections of its chosen items. */
export async function openStep(visit: DraftVisit, step: WizardStep, search: Search) {
  const circumstances = circumstancesOf(visit.reading);
  const { values } = visit.draft;
  const sections = sectionsOf(step, visit.reading.chosen).map(
    (section): OpenSection => ({ section, fields: fieldsOf(section, circumstances) }),
  );
  const forms = sections.flatMap(({ section, fields }): FormToOpen[] => {
    const { key, form, start } = section;
    if (!form) return [];
    const stored = values[key] ?? start?.(circumstances, values) ?? {};
    return [{ key, name: key, fields, stored, normal: normalOf(form) }];
  });
  return { sections, form: await openForms(visit, step, forms, search) };
}

/** Opens a step that is one form on a page of its own. */
export async function openOwnStep(
  visit: DraftVisit,
  step: WizardStep,
  form: Form,
  {
    search,
    fields = form.fields,
    start = {},
    beside,
  }: {
    search: Search;
    fields?: FormFields;
    start?: FormValues;
    /** A second form of the page; the names of its fields begin with its key. */
    beside?: Form | undefined;
  },
): Promise<OpenForm> {
  const { values } = visit.draft;
  const forms: FormToOpen[] = [
    { key: form.key, name: "", fields, stored: values[form.key] ?? start, normal: normalOf(form) },
  ];
  if (beside) {
    const { key } = beside;
    forms.push({ key, name: key, fields: beside.fields, stored: values[key] ?? {}, normal: normalOf(beside) });
  }
  return openForms(visit, step, forms, search);
}

const openForms = (visit: DraftVisit, step: WizardStep, forms: readonly FormToOpen[], search: Search) =>
  openForm(visit, { path: paths.step(visit.draft.id, step), forms, problems: () => stepProblems(step, visit) }, search);

/** What can be read without fault is shown in its normal form (R18); anything else as it was typed. */
const normalOf =
  (form: Form) =>
  (stored: FormValues): FormValues => {
    const read = form.read(stored);
    return read.ok ? { ...stored, ...form.typed(read.value) } : stored;
  };
