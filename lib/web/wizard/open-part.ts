import type { ChangeItem, ItemParts, PartPage } from "../../domain/change/change-item";
import { builtItems } from "../../domain/change/change-items";
import { withChanges } from "../../domain/change/fields/field-changes";
import type { FormFields } from "../../domain/change/fields/field-kinds";
import { partKey } from "../../domain/change/item-parts";
import { circumstancesOf } from "../../domain/change/wizard";
import type { FieldProblem, FormValues } from "../../domain/form/parse-form";
import { paths } from "../../domain/paths";
import type { DraftView } from "../../services/draft/read-draft";
import { type OpenForm, openForm } from "./open-form";
import type { Search } from "./search";
import type { DraftVisit } from "./visit-draft";

export type PartedItem = ChangeItem & { readonly parts: ItemParts };

/** The item whose parts have pages below a step; undefined where none has. */
export const partedItem = (step: string): PartedItem | undefined =>
  builtItems.find((item): item is PartedItem => item.step === step && item.parts !== undefined);

/** What is wrong with a part: with its form, or else by the rules on what it says. */
export function partProblems({ parts, key }: PartedItem, code: string, { reading, draft }: DraftView): FieldProblem[] {
  const typed = draft.values[partKey(key, code)] ?? {};
  const read = parts.form.read(typed);
  if (!read.ok) return read.problems;
  return parts.check(code, typed, circumstancesOf(reading)).map(({ field = "", message }) => ({ field, message }));
}

interface OpenPart {
  readonly page: PartPage;
  readonly fields: FormFields;
  readonly form: OpenForm;
}

/** Opens the page of a part; undefined where there is no such part. */
export async function openPart(
  visit: DraftVisit,
  item: PartedItem,
  code: string,
  search: Search,
): Promise<OpenPart | undefined> {
  const { parts, key, step } = item;
  const circumstances = circumstancesOf(visit.reading);
  const page = parts.find(code, circumstances);
  if (!page) return undefined;
  const fields = withChanges(parts.form.fields, parts.offers?.(circumstances));
  const stored = visit.draft.values[partKey(key, code)] ?? page.start;
  const normal = (typed: FormValues): FormValues => {
    const read = parts.form.read(typed);
    return read.ok ? { ...typed, ...parts.form.typed(read.value) } : typed;
  };
  const form = await openForm(
    visit,
    {
      path: paths.part(visit.draft.id, step, code),
      forms: [{ key: partKey(key, code), name: "", fields, stored, normal }],
      problems: () => partProblems(item, code, visit),
    },
    search,
  );
  return { page, fields, form };
}
