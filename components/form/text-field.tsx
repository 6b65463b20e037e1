"use client";

import type { InputHTMLAttributes } from "react";
import { FieldFrame, type FieldTexts } from "./field-frame";
import { useField } from "./form-context";

export interface TextFieldProps extends FieldTexts {
  name: string;
  type?: "text" | "email" | "tel" | "search" | "url";
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
  autoComplete?: string;
  /** Expected length in half-width characters: the field is that wide. Without it as wide as its place, 30rem at most. */
  chars?: number;
  /** Unit after the field: 台, 個. */
  suffix?: string;
  /** For codes and digits: figures of one width. */
  code?: boolean;
  /** Only outside FormShell (filters); inside it the values of the shell count. */
  defaultValue?: string;
}

const widths = [2, 4, 8, 12, 16, 20, 32, 40];

/** The class for a field of so many half-width characters (no style attribute: the content security policy forbids it). */
export const widthClass = (chars?: number) => {
  const width = chars && widths.find((each) => each >= chars);
  return width ? ` field__control--${width}` : "";
};

/** One line of text. */
export function TextField({ name, type = "text", chars, suffix, code, defaultValue, ...rest }: TextFieldProps) {
  const { label, required, hint, example, inputMode, autoComplete } = rest;
  const field = useField(name, { hint: hint || example });
  return (
    <FieldFrame id={field.id} label={label} required={required} hint={hint} example={example} problem={field.problem}>
      <span className="field__line">
        <input
          name={name}
          id={field.id}
          type={type}
          className={`field__control${widthClass(chars)}${code ? " code" : ""}`}
          defaultValue={defaultValue ?? field.value}
          inputMode={inputMode}
          autoComplete={autoComplete}
          required={required === true}
          aria-invalid={field.problem ? true : undefined}
          aria-describedby={field.describedBy}
        />
        {suffix && <span className="field__suffix">{suffix}</span>}
      </span>
    </FieldFrame>
  );
}
