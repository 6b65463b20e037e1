import type { Contract } from "../contract/contract";
import type { PlannedOperation } from "../contract/plan";
import type { FormValues, ParsedForm } from "../form/parse-form";
import { type ChangeBlock, type ChangeRow, factColumns } from "./change-block";
import type { ChangeItem, ItemBox, ItemCircumstances } from "./change-item";
import { asWritten, defineForm, type Form, type ShownRow, type ValueOf } from "./define-form";
import type { DetailTab } from "./detail-tab";
import type { FormFields } from "./fields/field-kinds";
import { filesIn } from "./fields/files-in";
import type { ItemStep } from "./item-step";
import { officesIn } from "./named-offices";

interface ItemDefinition<Fields extends FormFields> extends ItemBox {
  readonly step: ItemStep;
  /** Where it is read, where that is not its step's tab. */
  readonly tab?: DetailTab;
  readonly fields: Fields;
  /** What the contract says of it: what the form starts from, and the rows before and after. null where it says nothing. */
  now(contract: Contract): ValueOf<Fields> | null;
  /** What approval does. `before` is the contract that the customer saw. */
  operations(value: ValueOf<Fields>, before: Contract): readonly PlannedOperation[];
  /** What the form starts from, where that is not what the contract says. */
  begin?(circumstances: ItemCircumstances): FormValues;
  /** The rows of a contract, where the fields do not say them: of a form that asks for a difference, say. */
  rows?(contract: Contract): readonly ShownRow[];
  readonly notes?: ChangeItem["notes"];
  readonly companyValues?: ChangeItem["companyValues"];
  readonly offers?: ChangeItem["offers"];
  readonly check?: ChangeItem<ValueOf<Fields>>["check"];
  readonly asks?: ChangeItem<ValueOf<Fields>>["asks"];
}

/** A change item that is one form on its step: everything else about it follows from its fields. */
export function defineItem<const Fields extends FormFields>(
  definition: ItemDefinition<Fields>,
): ChangeItem<ValueOf<Fields>> {
  const { fields, now, operations, begin, rows: ownRows, check, ...item } = definition;
  const { key, label } = item;
  const form = defineForm({ key, fields });
  const shown = (value: ValueOf<Fields> | null) => (value ? form.shown(value) : []);
  const rows = ownRows ?? ((contract: Contract) => shown(now(contract)));
  const typed = (value: ValueOf<Fields> | null) => (value ? form.typed(value) : {});
  return {
    ...item,
    schema: form.schema,
    form,
    start: (circumstances) => begin?.(circumstances) ?? typed(now(circumstances.before)),
    fromDraft: (draft) => (draft[key] ? form.read(draft[key]) : unopened(form, label)),
    toDraft: (value) => ({ [key]: form.typed(value) }),
    operations: (value, before) => operations(asWritten(fields, value, now(before)), before),
    offices: (value) => officesIn(form, value),
    ...(check ? { check } : {}),
    files: (value) => filesIn(fields, value),
    block: (before, after) => blockOf(definition, rows(before), rows(after)),
  };
}

/** A form that nobody has opened says nothing, also where all of it may be left empty. */
function unopened<Fields extends FormFields>(form: Form<Fields>, label: string): ParsedForm<ValueOf<Fields>> {
  const empty = form.read({});
  if (!empty.ok) return empty;
  const [field = ""] = Object.keys(form.fields);
  return {
    ok: false,
    problems: [{ field, message: `「${label}」がまだ入力されていません。内容を確認して入力してください。` }],
  };
}

const blockOf = (
  { label, step }: ItemBox & { readonly step: ItemStep },
  before: readonly ShownRow[],
  after: readonly ShownRow[],
): ChangeBlock => ({
  title: label,
  step,
  columns: factColumns,
  before: before.map((row) => ({ cells: { ...row } })),
  after: after.map((row): ChangeRow => {
    const was = before.find(({ term }) => term === row.term);
    const mark = was?.text === row.text ? undefined : was ? ("変更" as const) : ("追加" as const);
    return { ...(mark ? { mark } : {}), cells: { ...row } };
  }),
});
