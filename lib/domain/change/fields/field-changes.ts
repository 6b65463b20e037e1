import type { Option } from "./choice";
import type { Field } from "./field";
import type { FormFields } from "./field-kinds";

/** What a field says in place of what its definition says, because the contract is as it is. */
export interface FieldChange extends Pick<Field, "hint" | "mark" | "row"> {
  readonly options?: readonly Option[];
}

/** By name of the field. */
export type FieldChanges = Readonly<Record<string, FieldChange>>;

/** The hint above a field's row. */
export const rowHint = ({ row }: Field, hint: string): FieldChange => (row ? { row: { ...row, hint } } : {});

/** The fields of a form as they are offered now. */
export const withChanges = (fields: FormFields, changes: FieldChanges = {}): FormFields =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, ...changes[name] }]));
