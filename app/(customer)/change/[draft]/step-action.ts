import type { WizardStep } from "@/lib/domain/change/wizard";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { failed, type Outcome, succeeded } from "@/lib/domain/outcome";
import { readDraft } from "@/lib/services/draft/read-draft";
import { defineAction } from "@/lib/web/define-action";
import { paths } from "@/lib/web/paths";
import {
  anything,
  autosaveAnswer,
  cameFromConfirm,
  type DraftCall,
  type DraftParams,
  intentOf,
  keepTyped,
  orFiled,
} from "./keep-typed";
import { addressAfter, addressBefore, checked } from "./step-addresses";
import type { StepField } from "./step-fields";
import { stepProblems } from "./step-problems";

interface StepAction {
  readonly step: WizardStep;
  /** The draft step its values are kept in. */
  readonly key: string;
  readonly fields: readonly StepField[];
  /** Buttons of the page's own: what they do to the values, and the sentence to show (`?done=`). */
  readonly intents?: Readonly<Record<string, { adjust: (posted: FormValues) => FormValues; done: string }>>;
}

/** The POST route of a step that is one form: keeps what was typed, then goes back, on, or to what is wrong. */
export const stepAction = (step: StepAction) =>
  defineAction<"customer", typeof anything, DraftParams>({
    who: "customer",
    schema: anything,
    page: ({ draft }) => paths.step(draft, step.step),
    run: (call) => saveStep(call, step),
  });

async function saveStep(call: DraftCall, step: StepAction): Promise<Outcome<string> | Response> {
  const { actor, world, params } = call;
  const intent = intentOf(call.posted);
  const own = step.intents && Object.hasOwn(step.intents, intent) ? step.intents[intent] : undefined;
  const posted = own ? own.adjust(call.posted) : call.posted;
  const kept = await keepTyped({ ...call, posted }, step);
  if (intent === "autosave") return autosaveAnswer(kept);
  if (!kept.ok) return orFiled(call, kept);

  const view = await readDraft(actor, params.draft, world);
  if (!view) return failed({ kind: "notFound" });
  const fromConfirm = cameFromConfirm(posted);
  const here = paths.step(params.draft, step.step);
  if (own) return succeeded(`${here}?done=${own.done}${fromConfirm ? "&from=confirm" : ""}`);
  if (intent === "back") return succeeded(addressBefore(step.step, view, fromConfirm));
  if (stepProblems(step.step, view).length > 0) return succeeded(checked(here, fromConfirm));
  return succeeded(addressAfter(step.step, view, fromConfirm));
}
