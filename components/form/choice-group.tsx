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
  const closed = choices.filter(({ note }) => note);
  // Many that cannot be had would hide the few that can.
  const folded = columns === true && closed.length > 0;
  const shown = folded ? choices.filter(({ note }) => !note) : choices;
  const firstOpen = shown.findIndex((choice) => !choice.note);
  const look = columns ? "choices choices--columns" : inline ? "choices choices--inline" : "choices";
  return (
    <FieldSet
      id={field.id}
      legend={texts.label}
      required={texts.required === "none" ? undefined : texts.required === true}
      hint={texts.hint}
      example={texts.example}
      problem={field.problem}
    >
      <div className={look}>
        {shown.map((choice, index) =>
          choice.note ? (
            <ClosedChoice key={choice.value} {...choice} />
          ) : (
            <OpenChoice
              key={choice.value}
              {...choice}
              type={type}
              name={name}
              field={field}
              // The error summary links to the field's own id: that is the first choice one can make.
              id={index === firstOpen ? field.id : `${field.id}-${index + 1}`}
            />
          ),
        )}
      </div>
      {choices.length === 0 && <p>選択できるものはありません。</p>}
      {folded && (
        <details className="closed-choices">
          <summary>
            選択できない{texts.label}を表示する（{closed.length}件）
          </summary>
          <div className={look}>
            {closed.map((choice) => (
              <ClosedChoice key={choice.value} {...choice} />
            ))}
          </div>
        </details>
      )}
    </FieldSet>
  );
}

const ClosedChoice = ({ label, note, hint }: Choice) => (
  <p className="choice choice--closed">
    <span>
      {label} <span className="mark">{note}</span>
      {hint && <span className="choice__hint">{hint}</span>}
    </span>
  </p>
);

interface OpenChoiceProps extends Choice {
  type: "radio" | "checkbox";
  name: string;
  field: ReturnType<typeof useField>;
  id: string;
}

function OpenChoice({ type, name, field, id, value, label, hint }: OpenChoiceProps) {
  return (
    <div className="choice">
      <input
        name={name}
        id={id}
        type={type}
        value={value}
        defaultChecked={field.values.includes(value)}
        aria-describedby={hint ? `${id}-about` : undefined}
        aria-invalid={field.problem && type === "checkbox" ? true : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="choice__hint" id={`${id}-about`}>
          {hint}
        </span>
      )}
    </div>
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
