import { applicantFormSchema, applicantKey } from "../application/applicant-form";
import type { ApplicationContent } from "../application/application-content";
import type { JapanDate } from "../calendar/japan-date";
import type { Contract } from "../contract/contract";
import { parseForm } from "../form/parse-form";
import { builtItem, checkChanges } from "./built-items";
import { type BuiltItemKey, type ChangeProblem, type Changes, type DraftValues, itemSteps } from "./change-item";
import { isBuiltItem } from "./change-items";
import { confirmFormSchema, confirmKey } from "./confirm-form";
import { itemsFormSchema, itemsKey } from "./items-form";
import { refuseEarlyEnd } from "./refuse-early-end";

/** The steps of the wizard in their order, with the page's title and its short name in the step list. */
export const wizardSteps = [
  { key: "items", title: "変更申込内容 入力", name: "申込内容" },
  { key: "applicant", title: "申込担当者 入力", name: "申込担当者" },
  { key: "user-codes", title: "利用者コード 入力", name: "利用者コード" },
  { key: "terminals", title: "論理端末・証明書 入力", name: "論理端末・証明書" },
  { key: "confirm", title: "変更申込 入力確認", name: "入力確認" },
] as const;
export type WizardStep = (typeof wizardSteps)[number]["key"];

export type StepState = "done" | "todo" | "problem" | "notNeeded";

/** What a draft amounts to so far. */
export interface DraftReading {
  readonly chosen: readonly BuiltItemKey[];
  readonly changes: Changes;
  readonly wishedStartDate?: JapanDate;
  readonly states: Readonly<Record<WizardStep, StepState>>;
  /** Everything that still keeps it from being filed, with the step that mends it. */
  readonly problems: readonly ChangeProblem[];
  /** Present when nothing does. */
  readonly content?: ApplicationContent;
}

export interface DraftCircumstances {
  readonly contract: Contract;
  /** R6 on the wished date: the sentence that refuses it, or undefined. */
  readonly refuseStartDate: (date: JapanDate) => string | undefined;
}

/** Reads a draft's steps as one application, as far as they go. */
export function readDraft(draft: DraftValues, { contract, refuseStartDate }: DraftCircumstances): DraftReading {
  const problems: ChangeProblem[] = [];
  const collect = (step: ChangeProblem["step"], found: readonly { field: string; message: string }[]) =>
    problems.push(...found.map((problem) => ({ step, ...problem })));

  const items = parseForm(itemsFormSchema, draft[itemsKey] ?? {});
  if (!items.ok) collect("items", items.problems);
  const applicant = parseForm(applicantFormSchema, draft[applicantKey] ?? {});
  if (!applicant.ok) collect("applicant", applicant.problems);

  const chosen = chosenItems(draft);
  const { changes, problems: unreadable } = readChanges(draft, chosen);
  if (items.ok) {
    const { wishedStartDate } = items.value;
    const refusal = refuseStartDate(wishedStartDate) ?? refuseEarlyEnd(changes, contract, wishedStartDate);
    if (refusal) collect("items", [{ field: "wishedStartDate", message: refusal }]);
  }
  problems.push(...unreadable, ...(unreadable.length === 0 ? checkChanges(changes, contract) : []));

  const confirm = parseForm(confirmFormSchema, draft[confirmKey] ?? {});
  if (!confirm.ok) collect("confirm", confirm.problems);

  const complete = items.ok && applicant.ok && confirm.ok && problems.length === 0;
  return {
    chosen,
    changes,
    wishedStartDate: items.ok ? items.value.wishedStartDate : undefined,
    states: stepStates(draft, chosen, problems),
    problems,
    content: complete
      ? {
          changes,
          wishedStartDate: items.value.wishedStartDate,
          reason: items.value.reason,
          applicant: applicant.value,
          remarks: confirm.value.remarks,
        }
      : undefined,
  };
}

/** The items ticked on the first step, even while its other fields still have problems. */
export function chosenItems(draft: DraftValues): BuiltItemKey[] {
  const ticked = draft[itemsKey]?.items ?? [];
  return (typeof ticked === "string" ? [ticked] : ticked).filter(isBuiltItem);
}

/** Whether the chosen items call for a step. */
export function stepNeeded(step: WizardStep, chosen: readonly BuiltItemKey[]): boolean {
  const isItemStep = (itemSteps as readonly string[]).includes(step);
  return !isItemStep || chosen.some((key) => builtItem(key).step === step);
}

/** The step that follows among those needed; confirm follows itself. */
export function stepAfter(step: WizardStep, chosen: readonly BuiltItemKey[]): WizardStep {
  const rest = wizardSteps.slice(wizardSteps.findIndex(({ key }) => key === step) + 1);
  return rest.find(({ key }) => stepNeeded(key, chosen))?.key ?? "confirm";
}

/** The step before among those needed; items precedes itself. */
export function stepBefore(step: WizardStep, chosen: readonly BuiltItemKey[]): WizardStep {
  const earlier = wizardSteps.slice(
    0,
    wizardSteps.findIndex(({ key }) => key === step),
  );
  return earlier.findLast(({ key }) => stepNeeded(key, chosen))?.key ?? "items";
}

function readChanges(draft: DraftValues, chosen: readonly BuiltItemKey[]) {
  const problems: ChangeProblem[] = [];
  const changes: { [key: string]: unknown } = {};
  for (const key of chosen) {
    const item = builtItem(key);
    const typed = item.fromDraft(draft);
    if (!typed.ok) {
      problems.push(...typed.problems.map((problem) => ({ step: item.step, ...problem })));
      continue;
    }
    const value = item.schema.safeParse(typed.value);
    if (value.success) changes[key] = value.data;
    else problems.push({ step: item.step, message: value.error.issues[0]?.message ?? "入力内容を確認してください。" });
  }
  return { changes: changes as Changes, problems };
}

function stepStates(draft: DraftValues, chosen: readonly BuiltItemKey[], problems: readonly ChangeProblem[]) {
  const touched = (step: WizardStep) => Object.keys(draft).some((key) => key === step || key.startsWith(`${step}/`));
  const state = (step: WizardStep): StepState => {
    if (!stepNeeded(step, chosen)) return "notNeeded";
    if (step === "confirm" || !touched(step)) return "todo";
    return problems.some((problem) => problem.step === step) ? "problem" : "done";
  };
  return Object.fromEntries(wizardSteps.map(({ key }) => [key, state(key)])) as Record<WizardStep, StepState>;
}
