"use client";

import { useRef } from "react";
import { FieldFrame, type FieldTexts } from "./field-frame";
import { useField } from "./form-context";

export interface DateSuggestion {
  /** Eight digits, as typed: 20261210. */
  value: string;
  /** As people read it: 2026年12月10日(木). */
  label: string;
  /** 提出締切日 11月26日(木)・あと3営業日. */
  note?: string;
}

interface DateFieldProps extends FieldTexts {
  name: string;
  suggestions?: readonly DateSuggestion[];
  /** Above the suggestions: 「スケジュール表のシステム登録日」. */
  suggestionsTitle?: string;
}

/** Lets React and the form hear of a value set by script as if it had been typed. */
function typeInto(input: HTMLInputElement, value: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.focus();
}

/** A date in eight digits, with the days to choose from below it: buttons with JavaScript, a plain list without. */
export function DateField({
  name,
  label,
  required,
  hint,
  example,
  suggestions = [],
  suggestionsTitle,
}: DateFieldProps) {
  const field = useField(name, { hint: hint || example });
  const input = useRef<HTMLInputElement>(null);
  return (
    <FieldFrame id={field.id} label={label} required={required} hint={hint} example={example} problem={field.problem}>
      <input
        name={name}
        ref={input}
        id={field.id}
        type="text"
        inputMode="numeric"
        className="field__control field__control--12 code"
        defaultValue={field.value}
        required={required === true}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={field.describedBy}
      />
      {suggestions.length > 0 && (
        <div className="date-suggestions">
          {suggestionsTitle && <p className="date-suggestions__title">{suggestionsTitle}</p>}
          <ul>
            {suggestions.map((suggestion) => (
              <li key={suggestion.value}>
                <span className="code">{suggestion.value}</span>
                <span className="date-suggestions__words">
                  {suggestion.label}
                  {suggestion.note && <span className="date-suggestions__note">{suggestion.note}</span>}
                </span>
                <button
                  type="button"
                  className="button button--quiet button--small needs-script"
                  onClick={() => input.current && typeInto(input.current, suggestion.value)}
                >
                  入力<span className="visually-hidden">（{suggestion.label}）</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </FieldFrame>
  );
}
