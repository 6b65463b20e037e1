"use client";

import { useState } from "react";
import { FieldFrame, type FieldTexts } from "./field-frame";
import { useField } from "./form-context";

interface PasswordFieldProps extends FieldTexts {
  name: string;
  autoComplete: "current-password" | "new-password";
}

/** A password. What was typed is never sent back into the page; with JavaScript it can be shown while typing. */
export function PasswordField({ name, label, required = true, hint, example, autoComplete }: PasswordFieldProps) {
  const field = useField(name, { hint: hint || example });
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame id={field.id} label={label} required={required} hint={hint} example={example} problem={field.problem}>
      <span className="field__line">
        <input
          name={name}
          id={field.id}
          type={shown ? "text" : "password"}
          className="field__control field__control--32"
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required={required === true}
          aria-invalid={field.problem ? true : undefined}
          aria-describedby={field.describedBy}
        />
        <button
          type="button"
          className="button button--quiet button--small needs-script"
          aria-pressed={shown}
          aria-controls={field.id}
          onClick={() => setShown(!shown)}
        >
          表示<span className="visually-hidden">（{label}）</span>
        </button>
      </span>
    </FieldFrame>
  );
}
