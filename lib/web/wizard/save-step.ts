import { builtItems } from "../../domain/change/change-items";
import { sectionsOf } from "../../domain/change/sections";
import { findStep, type WizardStep } from "../../domain/change/wizard-steps";
import type { FormValues } from "../../domain/form/parse-form";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import { paths } from "../../domain/paths";
import { chooseItem } from "../../services/draft/choose-item";
import { readDraft } from "../../services/draft/read-draft";
import { withQuery } from "../local-path";
import {
  autosaveAnswer,
  cameFromConfirm,
  type DraftCall,
  intentOf,
  keepForms,
  orFiled,
  type PageForm,
  versionField,
} from "./keep-forms";
import { addressAfter, addressBefore, checked, stayingWith } from "./step-addresses";
import { stepProblems } from "./step-problems";

export type StepParams = { draft: string; step: string };

interface OwnStep {
  readonly step: WizardStep;
  readonly forms: readonly PageForm[];
  /** Buttons of the page's own: what they do to the values, and the sentence to show (`?done=`). */
  readonly intents?: Readonly<Record<string, { adjust: (posted: FormValues) => FormValues; done: string }>>;
}

/** Saves a step that shows the sections of its chosen items. */
export async function saveSections(call: DraftCall<StepParams>): Promise<Outcome<string> | Response> {
  const step = findStep(call.params.step);
  if (!step) return failed({ kind: "notFound" });
  // What the page held is kept, also of an item that another tab has taken out of the application meanwhile.
  const forms = sectionsOf(
    step,
    builtItems.map(({ key }) => key),
  )
    .flatMap(({ key, form }) => (form ? [{ key, name: key, fields: form.fields }] : []))
    .filter((form) => call.posted[versionField(form)] !== undefined);
  return saveStep(call, { step, forms });
}

/** Keeps what was typed, then goes back, on, or to what is wrong. */
export async function saveStep(call: DraftCall, step: OwnStep): Promise<Outcome<string> | Response> {
  const { actor, context, params } = call;
  const intent = intentOf(call.posted);
  const own = step.intents && Object.hasOwn(step.intents, intent) ? step.intents[intent] : undefined;
  const posted = own ? own.adjust(call.posted) : call.posted;
  const kept = await keepForms({ ...call, posted }, step.forms);
  if (intent === "autosave") return autosaveAnswer(kept);
  if (!kept.ok) return orFiled(call, kept);
  const chosen = builtItems.find(({ key, step: of }) => intent === `choose-${key}` && of === step.step);
  if (chosen) {
    const outcome = await chooseItem(actor, { draftId: params.draft, item: chosen.key }, context);
    if (!outcome.ok) return outcome;
  }

  const view = await readDraft(actor, params.draft, context);
  if (!view) return failed({ kind: "notFound" });
  const fromConfirm = cameFromConfirm(posted);
  const here = paths.step(params.draft, step.step);
  if (chosen) {
    const stay = stayingWith(here, fromConfirm);
    return succeeded(withQuery(withQuery(stay, "done", "chosen"), "item", chosen.key));
  }
  if (own) return succeeded(`${here}?done=${own.done}${fromConfirm ? "&from=confirm" : ""}`);
  if (intent === "back") return succeeded(addressBefore(step.step, view, fromConfirm));
  if (stepProblems(step.step, view).length > 0) return succeeded(checked(here, fromConfirm));
  return succeeded(addressAfter(step.step, view, fromConfirm));
}

/** Where a step's form comes back to. An address that names no step is no page: the draft's own leads on from there. */
export const stepAddress = ({ draft, step }: StepParams): string => {
  const found = findStep(step);
  return found ? paths.step(draft, found) : paths.draft(draft);
};
