import { formatInstant, formatTime, japanDateOf } from "@/lib/domain/calendar/japan-date";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { recallForm } from "@/lib/web/form-memory";
import { firstValue } from "@/lib/web/posted-form";
import { differences, type FieldDifference, type StepField, stepValues } from "./step-fields";
import type { DraftVisit } from "./visit-draft";

export type Search = Record<string, string | string[] | undefined>;

interface FormToOpen {
  /** The page; its form posts to an address below it. */
  readonly path: string;
  /** Draft step that the form is kept in. */
  readonly key: string;
  readonly fields: readonly StepField[];
  /** What is stored now, or what to start from. */
  readonly stored: FormValues;
  /** What is wrong with it, asked for when the address says `?check=`. */
  readonly problems: (check: string) => readonly FieldProblem[];
  /** The stored values in their normal form, where they have one (R18). */
  readonly normal?: (stored: FormValues) => FormValues;
}

/** A form of the wizard as its page shows it. */
export interface OpenForm {
  readonly path: string;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly hidden: Record<string, string>;
  readonly savedAt: string | undefined;
  /** It was opened by 修正 on the confirmation. */
  readonly fromConfirm: boolean;
  /** It was sent when the session had ended: it came back with what was typed, and is not sent yet. */
  readonly unsent: boolean;
  /** What was typed here differs from what another tab stored meanwhile. Saving by itself would hide that. */
  readonly differences: readonly FieldDifference[];
}

/** Brings together what the draft holds, what a form that came back (`?form=`) carried, and what is wrong (`?check=`). */
export async function openForm(visit: DraftVisit, form: FormToOpen, search: Search): Promise<OpenForm> {
  const { actor, world, draft, today } = visit;
  const { path, key, fields, stored } = form;
  const found = await recallForm(actor, search.form, world);
  const returned = found?.action.startsWith(`${path}/`) ? found : undefined;
  const typed = returned && stepValues(returned.values, fields);
  const version = draft.versions[key] ?? 0;
  const overtaken =
    returned && (returned.cause === "conflict" || firstValue(returned.values, "version") !== `${version}`);
  const fromConfirm = search.from === "confirm" || firstValue(returned?.values ?? {}, "from") === "confirm";
  const check = typeof search.check === "string" ? search.check : undefined;
  const savedToday = japanDateOf(draft.savedAt) === today;
  return {
    path,
    values: typed ?? form.normal?.(stored) ?? stored,
    problems: returned?.problems ?? (check ? form.problems(check) : []),
    hidden: { version: String(version), ...(fromConfirm ? { from: "confirm" } : {}) },
    savedAt: version === 0 ? undefined : savedToday ? formatTime(draft.savedAt) : formatInstant(draft.savedAt),
    fromConfirm,
    unsent: returned?.cause === "session",
    differences: typed && overtaken ? differences(typed, stored, fields) : [],
  };
}
