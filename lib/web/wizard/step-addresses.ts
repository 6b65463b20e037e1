import { stepAfter, stepBefore, type WizardStep, wizardSteps } from "../../domain/change/wizard-steps";
import { paths } from "../../domain/paths";
import type { DraftView } from "../../services/draft/read-draft";
import { withQuery } from "../local-path";

/** A page of the wizard that was opened by 修正 on the confirmation leads back there. */
export const stayingWith = (path: string, fromConfirm: boolean): string =>
  fromConfirm ? withQuery(path, "from", "confirm") : path;

/** The page again, with what is wrong. */
export const checked = (path: string, fromConfirm: boolean, check = "1"): string =>
  withQuery(stayingWith(path, fromConfirm), "check", check);

/** Where a step that is done leads: to the next one needed, or back to the confirmation by way of what is still open. */
export function addressAfter(step: WizardStep, { draft, reading }: DraftView, fromConfirm: boolean): string {
  if (!fromConfirm) return paths.step(draft.id, stepAfter(step, reading.chosen));
  const open = wizardSteps.find(({ key }) => {
    const state = reading.states[key];
    return key !== step && key !== "confirm" && (state === "todo" || state === "problem");
  });
  return open ? stayingWith(paths.step(draft.id, open.key), true) : paths.step(draft.id, "confirm");
}

/** Where 戻る leads: to the step before, to the confirmation one came from, or out of the wizard to where one entered it. */
export function addressBefore(step: WizardStep, { draft, reading }: DraftView, fromConfirm: boolean): string {
  if (fromConfirm) return paths.step(draft.id, "confirm");
  if (step === "items") return draft.corrects ? paths.application(draft.corrects.receiptNumber) : paths.contract;
  return paths.step(draft.id, stepBefore(step, reading.chosen));
}
