import type { BusinessCalendar } from "../calendar/business-days";
import type { JapanDate } from "../calendar/japan-date";
import type { Contract } from "../contract/contract";
import { contractAsOf, type Ledger, numbersGivenOut, turningDays } from "../contract/ledger";
import { findOffice, type NamedOffice, type OtherOffice } from "../contract/other-office";
import { contractAfter } from "../contract/plan";
import { fieldName } from "../form/form-part";
import type { FieldProblem } from "../form/parse-form";
import { answerForm } from "./answer-form";
import { applicantForm } from "./applicant-form";
import type { ApplicationContent } from "./application-content";
import type { ChangeProblem, Changes, DraftValues, ItemCircumstances } from "./change-item";
import { builtItems, isBuilt, refuseChoice } from "./change-items";
import { officeCodesIn, planOf } from "./changes";
import { confirmForm } from "./confirm-form";
import { readForm } from "./define-form";
import { typedIn } from "./fields/field";
import { kind as officeCodeKind } from "./fields/office-code";
import { partKey } from "./item-parts";
import { itemsForm } from "./items-form";
import { refuseChanges } from "./refuse-changes";
import { sectionsOf } from "./sections";
import { stepNeeded, type WizardStep, wizardSteps } from "./wizard-steps";

export type StepState = "done" | "todo" | "problem" | "notNeeded";

/** What a draft amounts to so far. */
export interface DraftReading {
  /** The keys of the chosen items. */
  readonly chosen: readonly string[];
  readonly changes: Changes;
  readonly wishedStartDate?: JapanDate;
  /** The contract that is changed: as it stands on the wished date, or after all that is known while there is no wish. */
  readonly contract: Contract;
  /** The day that the contract is taken of. */
  readonly day: JapanDate;
  /** The same contract with the changes. */
  readonly after: Contract;
  /** Every identification number that a UserCode ever had (R14). */
  numbersTaken(userCode: string): ReadonlySet<string>;
  /** The other offices that it names, those of them that exist. */
  readonly offices: readonly OtherOffice[];
  readonly forexCodeTaken: boolean;
  readonly filing?: ItemCircumstances["filing"];
  readonly states: Readonly<Record<WizardStep, StepState>>;
  /** Everything that still keeps it from being filed, with the step that mends it. */
  readonly problems: readonly ChangeProblem[];
  /** What is said to the question that a correction is filed for; "" where nothing is. */
  readonly answer: string;
  /** Present when nothing does. */
  readonly content?: ApplicationContent;
}

export interface DraftCircumstances {
  readonly officeId: string;
  readonly ledger: Ledger;
  readonly today: JapanDate;
  /** Whether the company ever had its UserCode for 外為法関連業務. */
  readonly forexCodeTaken?: boolean;
  /** The days that days ahead are counted by; absent, none are counted. */
  readonly calendar?: BusinessCalendar;
  /** R6 on the wished date: the sentence that refuses it, or undefined. */
  readonly refuseStartDate: (date: JapanDate) => string | undefined;
  /** The offices whose codes were typed (`typedOfficeCodes`), those of them that exist. */
  readonly offices?: readonly OtherOffice[];
}

/** Reads a draft's steps as one application, as far as they go. */
export function readDraft(draft: DraftValues, circumstances: DraftCircumstances): DraftReading {
  const { ledger, officeId, refuseStartDate, offices = [], forexCodeTaken = false, today, calendar } = circumstances;
  const filing = calendar && { today, calendar };
  const problems: ChangeProblem[] = [];
  const collect = (step: ChangeProblem["step"], found: readonly { field: string; message: string }[]) =>
    problems.push(...found.map((problem) => ({ step, ...problem })));

  const items = itemsForm.read(draft[itemsForm.key] ?? {});
  if (!items.ok) collect("items", items.problems);
  const choice = refuseChoice(tickedKeys(draft), draft[itemsForm.key]?.otherChange === "yes");
  if (choice) collect("items", [choice]);
  const applicant = applicantForm.read(draft[applicantForm.key] ?? {});
  if (!applicant.ok) collect("applicant", atFields(applicantForm.key, applicant.problems));

  const wish = readWish(draft);
  const refusal = wish && refuseStartDate(wish);
  if (refusal) collect("items", [{ field: "wishedStartDate", message: refusal }]);
  const day = wish && !refusal ? wish : dayAfterAll(circumstances);
  const contract = contractAsOf(ledger, day);

  const chosen = chosenItems(draft);
  const { changes, problems: unreadable } = readChanges(draft, chosen);
  const after = contractAfter(contract, planOf(changes, contract), day);
  const judged = { ledger, officeId, offices, before: contract, day, chosen, forexCodeTaken, filing };
  const refused = refuseChanges(changes, judged);
  // What a field must say comes before the rules on what its step says.
  problems.push(...unreadable, ...refused.filter(({ step }) => !unreadable.some((problem) => problem.step === step)));

  const confirm = confirmForm.read(draft[confirmForm.key] ?? {});
  if (!confirm.ok) collect("confirm", confirm.problems);

  const answer = answerForm.read(draft[answerForm.key] ?? {});
  if (!answer.ok) collect("confirm", atFields(answerForm.key, answer.problems));

  const complete = items.ok && applicant.ok && confirm.ok && problems.length === 0;
  return {
    chosen,
    changes,
    wishedStartDate: wish,
    contract,
    day,
    after,
    numbersTaken: (userCode) => numbersGivenOut(ledger, userCode),
    offices,
    forexCodeTaken,
    ...(filing ? { filing } : {}),
    states: stepStates(draft, chosen, problems),
    problems,
    answer: answer.ok ? answer.value.answer : "",
    content: complete
      ? {
          changes,
          ...namedIn(changes, offices),
          wishedStartDate: items.value.wishedStartDate,
          reason: items.value.reason,
          applicant: applicant.value,
          remarks: confirm.value.remarks,
        }
      : undefined,
  };
}

/** The wished date, whatever is wrong beside it. */
function readWish(draft: DraftValues): JapanDate | undefined {
  const { wishedStartDate } = itemsForm.fields;
  const read = readForm({ wishedStartDate }, draft[itemsForm.key] ?? {});
  return read.ok ? read.value.wishedStartDate : undefined;
}

/** The other offices as an application keeps them: without what is only known of them now. */
function namedIn(changes: Changes, offices: readonly OtherOffice[]): Pick<ApplicationContent, "offices"> {
  const named = officeCodesIn(changes).flatMap((code) => findOffice(offices, code) ?? []);
  if (named.length === 0) return {};
  return {
    offices: named.map(
      ({ officeId, officeCode, name, companyId, companyName }): NamedOffice => ({
        officeId,
        officeCode,
        name,
        companyId,
        companyName,
      }),
    ),
  };
}

/** What the sections of a step are offered from. */
export const circumstancesOf = (reading: DraftReading): ItemCircumstances => {
  const { contract, after, day, chosen, numbersTaken, offices, forexCodeTaken, filing } = reading;
  const known = { before: contract, after, day, chosen, numbersTaken, offices, forexCodeTaken };
  return { ...known, ...(filing ? { filing } : {}) };
};

/** The codes of other offices that were typed, as far as they can be read: what a draft is to be read with. */
export const typedOfficeCodes = (draft: DraftValues): string[] => {
  const chosen = builtItems.filter(({ key }) => chosenItems(draft).includes(key));
  const inForms = chosen.flatMap(({ form, key }) =>
    Object.entries(form?.fields ?? {}).flatMap(([name, field]) => {
      const read = field.kind === "officeCode" && officeCodeKind.read(field, typedIn(draft[key] ?? {}, name), {});
      return read && "value" in read && read.value !== "" ? [read.value] : [];
    }),
  );
  const formless = chosen.filter(({ form }) => !form).map(({ key }) => key);
  return [...new Set([...inForms, ...officeCodesIn(readChanges(draft, formless).changes)])];
};

/** The day on which all that was approved so far holds. */
const dayAfterAll = ({ ledger, today }: DraftCircumstances): JapanDate => turningDays(ledger, today).at(-1) ?? today;

/** The items ticked on the first step, even while its other fields still have problems. */
export const chosenItems = (draft: DraftValues): string[] => tickedKeys(draft).filter(isBuilt);

const tickedKeys = (draft: DraftValues): string[] => [draft[itemsForm.key]?.items ?? []].flat();

/** The problems of a form, at the names under which its fields are posted. */
const atFields = (key: string, problems: readonly FieldProblem[]): FieldProblem[] =>
  problems.map(({ field, message }) => ({ field: fieldName(key, field), message }));

function readChanges(draft: DraftValues, chosen: readonly string[]) {
  const problems: ChangeProblem[] = [];
  const changes: Record<string, unknown> = {};
  for (const item of builtItems.filter(({ key }) => chosen.includes(key))) {
    const typed = item.fromDraft(draft, chosen);
    if (!typed.ok) {
      problems.push(...atFields(item.key, typed.problems).map((problem) => ({ step: item.step, ...problem })));
      continue;
    }
    const value = item.schema.safeParse(typed.value);
    if (value.success) changes[item.key] = value.data;
    else problems.push({ step: item.step, message: value.error.issues[0]?.message ?? "入力内容を確認してください。" });
  }
  return { changes, problems };
}

function stepStates(draft: DraftValues, chosen: readonly string[], problems: readonly ChangeProblem[]) {
  const written = Object.keys(draft);
  const touched = (step: WizardStep) => {
    const sections = sectionsOf(step, chosen);
    if (sections.length === 0) return written.includes(step);
    // What has no form of its own is kept below its step, a page each.
    return sections.every(
      ({ key, form, parts }) =>
        (form && written.includes(key)) ||
        ((!form || parts) && written.some((each) => each.startsWith(partKey(parts ? key : step, "")))),
    );
  };
  const state = (step: WizardStep): StepState => {
    if (!stepNeeded(step, chosen)) return "notNeeded";
    if (step === "confirm" || !touched(step)) return "todo";
    return problems.some((problem) => problem.step === step) ? "problem" : "done";
  };
  return Object.fromEntries(wizardSteps.map(({ key }) => [key, state(key)])) as Record<WizardStep, StepState>;
}
