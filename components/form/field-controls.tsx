"use client";

import type { AnyField, FormFields } from "@/lib/domain/change/fields/field-kinds";
import { fieldName } from "@/lib/domain/form/form-part";
import { VisuallyHidden } from "../ui/visually-hidden";
import { FieldControl } from "./field-control";
import { FieldSet } from "./field-set";

interface FieldControlsProps {
  /** What the posted names begin with; "" for none. */
  readonly name: string;
  readonly fields: FormFields;
}

/** The fields of a form in their order; those of one row stand together. */
export function FieldControls({ name, fields }: FieldControlsProps) {
  return rowsOf(fields).map(([first, ...others]) => {
    const row = first[1].row;
    if (!row) return <FieldControl key={first[0]} name={fieldName(name, first[0])} field={first[1]} />;
    return (
      <FieldSet key={first[0]} legend={row.label} hint={row.hint} example={row.example} inline={row.inline}>
        {[first, ...others].map(([key, field]) => (
          <FieldControl key={key} name={fieldName(name, key)} field={field} label={partLabel(field)} />
        ))}
      </FieldSet>
    );
  });
}

/** What the legend above says already is shown once, and heard with each: 姓 beside 姓（フリガナ）, 単位数 of two ways to NACCS. */
function partLabel({ label, row }: AnyField) {
  const part = row?.part ?? label;
  if (label === part) return part;
  return (
    <>
      {label.endsWith(part) && <VisuallyHidden>{label.slice(0, -part.length)}</VisuallyHidden>}
      {part}
      {label.startsWith(part) && <VisuallyHidden>{label.slice(part.length)}</VisuallyHidden>}
    </>
  );
}

type NamedField = readonly [name: string, field: AnyField];
type FieldRow = [NamedField, ...NamedField[]];

function rowsOf(fields: FormFields): FieldRow[] {
  const rows: FieldRow[] = [];
  for (const entry of Object.entries(fields)) {
    const last = rows.at(-1);
    const row = entry[1].row?.label;
    if (last && row !== undefined && last[0][1].row?.label === row) last.push(entry);
    else rows.push([entry]);
  }
  return rows;
}
