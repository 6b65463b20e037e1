"use client";

import { useEffect, useRef, useState } from "react";
import { FieldFrame, type FieldTexts } from "./field-frame";
import { useField } from "./form-context";

interface TextAreaFieldProps extends FieldTexts {
  name: string;
  /** Characters as a person counts them (R19). */
  limit: number;
  rows?: number;
}

const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** Line ends count as one character, as they are posted and stored. */
const lengthOf = (text: string) => [...segmenter.segment(text)].length;

/** Several lines of text. Says the limit, and with JavaScript how much of it is left. */
export function TextAreaField({ name, label, required, hint, example, limit, rows = 4 }: TextAreaFieldProps) {
  const field = useField(name, { hint: hint || example, note: true });
  const area = useRef<HTMLTextAreaElement>(null);
  const [length, setLength] = useState<number>();
  // After hydration the browser may have brought back other words than the server sent.
  useEffect(() => setLength(lengthOf(area.current?.value ?? "")), []);
  const over = length !== undefined && length > limit;
  return (
    <FieldFrame id={field.id} label={label} required={required} hint={hint} example={example} problem={field.problem}>
      <textarea
        name={name}
        ref={area}
        id={field.id}
        rows={rows}
        className="field__control field__control--area"
        defaultValue={field.value}
        required={required === true}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={field.describedBy}
        onChange={(event) => setLength(lengthOf(event.target.value))}
      />
      <span id={`${field.id}-note`} className={over ? "field__count field__count--over" : "field__count"}>
        {length
          ? over
            ? `${length - limit}文字超えています（${limit}文字以内）`
            : `あと${limit - length}文字`
          : `${limit}文字以内`}
      </span>
    </FieldFrame>
  );
}
