"use client";

import { FieldFrame, type FieldTexts } from "./field-frame";
import { useField } from "./form-context";

interface SelectFieldProps extends FieldTexts {
  name: string;
  options: readonly { value: string; label: string }[];
  /** First, empty option: 「選択してください」, 「すべて」. */
  emptyLabel?: string;
  /** Only outside FormShell. */
  defaultValue?: string;
}

/** One of many, where radio buttons would be too long. */
export function SelectField({
  name,
  label,
  required,
  hint,
  example,
  options,
  emptyLabel,
  defaultValue,
}: SelectFieldProps) {
  const field = useField(name, { hint: hint || example });
  return (
    <FieldFrame id={field.id} label={label} required={required} hint={hint} example={example} problem={field.problem}>
      <select
        name={name}
        id={field.id}
        className="field__control field__control--select"
        defaultValue={defaultValue ?? field.value}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={field.describedBy}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
