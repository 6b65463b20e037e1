"use client";

import type { ReactNode } from "react";
import type { FieldTexts } from "./field-frame";
import { FieldSet } from "./field-set";
import { useField } from "./form-context";

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Not to be had yet, and why (準備中): written as text, without a control. */
  note?: string;
}

interface ChoiceGroupProps extends FieldTexts {
  name: string;
  choices: readonly Choice[];
  /** Side by side, for short words. */
  inline?: boolean;
  /** In columns, for many short words (industries). */
  columns?: boolean;
}

function ChoiceGroup({
  type,
  name,
  choices,
  inline,
  columns,
  ...texts
}: ChoiceGroupProps & { type: "radio" | "checkbox" }) {
  const field = useField(name);
  const firstOpen = choices.findIndex((choice) => !choice.note);
  return (
    <FieldSet
      id={field.id}
      legend={texts.label}
      required={texts.required === "none" ? undefined : texts.required === true}
      hint={texts.hint}
      example={texts.example}
      problem={field.problem}
    >
      <div className={columns ? "choices choices--columns" : inline ? "choices choices--inline" : "choices"}>
        {choices.map((choice, index) => {
          // The error summary links to the field's own id: that is the first choice one can make.
          const id = index === firstOpen ? field.id : `${field.id}-${index + 1}`;
          if (choice.note) {
            return (
              <p key={choice.value} className="choice choice--closed">
                <span>
                  {choice.label} <span className="mark">{choice.note}</span>
                  {choice.hint && <span className="choice__hint">{choice.hint}</span>}
                </span>
              </p>
            );
          }
          return (
            <div key={choice.value} className="choice">
              <input
                name={name}
                id={id}
                type={type}
                value={choice.value}
                defaultChecked={field.values.includes(choice.value)}
                aria-describedby={choice.hint ? `${id}-about` : undefined}
                aria-invalid={field.problem && type === "checkbox" ? true : undefined}
              />
              <label htmlFor={id}>{choice.label}</label>
              {choice.hint && (
                <span className="choice__hint" id={`${id}-about`}>
                  {choice.hint}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </FieldSet>
  );
}

/** One of several. */
export function RadioGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup type="radio" {...props} />;
}

/** Any of several; posted as several values of the same name. */
export function CheckboxGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup type="checkbox" {...props} />;
}
