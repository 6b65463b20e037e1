import { formatInstant, formatTime, japanDateOf } from "../../domain/calendar/japan-date";
import { typedIn } from "../../domain/change/fields/field";
import type { FormFields } from "../../domain/change/fields/field-kinds";
import { type FieldDifference, formDifferences } from "../../domain/change/form-differences";
import { firstValue } from "../../domain/form/first-value";
import { fieldName, namedPart, partOf } from "../../domain/form/form-part";
import type { FieldProblem, FormValues } from "../../domain/form/parse-form";
import { recallForm } from "../form-memory";
import { type PageForm, versionField } from "./keep-forms";
import type { Search } from "./search";
import { stayingWith } from "./step-addresses";
import type { DraftVisit } from "./visit-draft";

export interface FormToOpen extends PageForm {
  /** What is stored now, or what to start from. */
  readonly stored: FormValues;
  /** The fields with words for what was typed, where their options depend on it. */
  readonly named?: (typed: FormValues) => FormFields;
  /** The stored values in their normal form, where they have one (R18). */
  readonly normal?: (stored: FormValues) => FormValues;
}

interface PageToOpen {
  /** The page; its forms post to addresses below it. */
  readonly path: string;
  readonly forms: readonly FormToOpen[];
  /** What is wrong with what is stored: all of it when the address says `?check=`, otherwise only what is wrong with what was typed. */
  readonly problems: (check: string) => readonly FieldProblem[];
}

/** The forms of a wizard page, as it shows them. */
export interface OpenForm {
  readonly path: string;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly hidden: Record<string, string>;
  readonly savedAt: string | undefined;
  /** It was opened by 修正 on the confirmation. */
  readonly fromConfirm: boolean;
  /** Sent when the session had ended, and not done yet: the form with what was typed, or the press of another button. */
  readonly unsent: "form" | "button" | undefined;
  /** What was typed here differs from what another tab stored meanwhile. Saving by itself would hide that. */
  readonly differences: readonly FieldDifference[];
  /** The page with what is stored. */
  readonly storedHref: string;
}

/** Brings together what the draft holds, what a form that came back (`?form=`) carried, and what is wrong (`?check=`). */
export async function openForm(visit: DraftVisit, page: PageToOpen, search: Search): Promise<OpenForm> {
  const { actor, context } = visit;
  const { path, forms } = page;
  const found = await recallForm(actor, search.form, context);
  const returned = found?.action.startsWith(`${path}/`) ? found : undefined;
  const typed = returned && isSaving(returned.action, path) ? returned : undefined;
  const fromConfirm = search.from === "confirm" || firstValue(returned?.values ?? {}, "from") === "confirm";
  const check = typeof search.check === "string" ? search.check : undefined;
  const version = ({ key }: PageForm) => String(visit.draft.versions[key] ?? 0);
  const isOvertaken = (form: PageForm) =>
    typed?.cause === "conflict" || firstValue(typed?.values ?? {}, versionField(form)) !== version(form);

  const values: FormValues = Object.assign(
    {},
    ...forms.map((form) =>
      namedPart(
        form.name,
        typed ? partOf(typed.values, form.name, form.fields) : (form.normal?.(form.stored) ?? form.stored),
      ),
    ),
  );
  // What was refused before and left so is still told; what was not filled in yet is no error.
  const problemsLeft = () => {
    const kept = forms.filter((form) => version(form) !== "0").map(({ name, fields }) => namesOf(name, fields));
    return page
      .problems("left")
      .filter(({ field }) => kept.some((names) => names.includes(field)) && typedIn(values, field).some(isFilled));
  };

  return {
    path,
    values,
    problems: returned?.problems ?? (check ? page.problems(check) : problemsLeft()),
    hidden: {
      ...Object.fromEntries(forms.map((form) => [versionField(form), version(form)])),
      ...(fromConfirm ? { from: "confirm" } : {}),
    },
    savedAt: forms.some((form) => version(form) !== "0") ? lastSaved(visit) : undefined,
    fromConfirm,
    unsent: returned?.cause === "session" ? (typed ? "form" : "button") : undefined,
    differences: typed ? forms.filter(isOvertaken).flatMap((form) => differencesOf(form, typed.values)) : [],
    storedHref: stayingWith(path, fromConfirm),
  };
}

function differencesOf({ name, fields, named, stored }: FormToOpen, returned: FormValues): FieldDifference[] {
  const typed = partOf(returned, name, fields);
  return formDifferences(named?.(typed) ?? fields, typed, stored);
}

const namesOf = (name: string, fields: FormFields) => Object.keys(fields).map((field) => fieldName(name, field));

const isFilled = (text: string): boolean => text.trim() !== "";

/** Other buttons of a page post to addresses of their own, further below. */
const isSaving = (action: string, path: string): boolean => !action.slice(path.length + 1).includes("/");

function lastSaved({ draft, today }: DraftVisit): string {
  return japanDateOf(draft.savedAt) === today ? formatTime(draft.savedAt) : formatInstant(draft.savedAt);
}
