import type { ApplicationContent } from "../change/application-content";
import { fillingSteps } from "../change/item-step";
import { neededSteps, type WizardStep } from "../change/wizard-steps";

/** The steps of the wizard that a question on an application can be about: those in which it was filled in. */
export const askableSteps = ({ changes }: ApplicationContent): readonly { key: WizardStep; name: string }[] =>
  neededSteps(Object.keys(changes))
    .filter(({ key }) => (fillingSteps as readonly string[]).includes(key))
    .map(({ key, name }) => ({ key, name }));
