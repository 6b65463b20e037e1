import type { ReactNode } from "react";

export interface FieldTexts {
  label: ReactNode;
  /** Shows 必須; otherwise 任意. `"none"` shows neither (filters, log-in). */
  required?: boolean | "none";
  /** What to enter, and why, in a sentence. */
  hint?: ReactNode;
  /** Shown as 「例) …」. */
  example?: string;
}

/** 必須 or 任意, beside a label; not part of its name, as the control itself says that it is required. */
export function RequiredMark({ required }: { required?: boolean | "none" }) {
  if (required === "none") return null;
  return (
    <span className={required ? "required-mark" : "required-mark required-mark--optional"} aria-hidden="true">
      {required ? "必須" : "任意"}
    </span>
  );
}

/** Hint and example, one block that the control is described by. */
export function FieldHint({ id, hint, example }: { id: string; hint?: ReactNode; example?: string }) {
  if (!hint && !example) return null;
  return (
    <div className="field__hint" id={`${id}-hint`}>
      {hint && <span>{hint}</span>}
      {example && <span className="field__example">例) {example}</span>}
    </div>
  );
}

/** What is wrong, with which value, and what would be right. */
export function FieldError({ id, problem }: { id: string; problem?: string }) {
  if (!problem) return null;
  return (
    <p className="field__error" id={`${id}-error`}>
      <span className="visually-hidden">エラー: </span>
      {problem}
    </p>
  );
}

interface FieldFrameProps extends FieldTexts {
  id: string;
  problem?: string;
  children: ReactNode;
}

/** Label, hint, error and then the control: in this order, so that all is read before one types. */
export function FieldFrame({ id, label, required, hint, example, problem, children }: FieldFrameProps) {
  return (
    <div className={problem ? "field field--problem" : "field"}>
      <div className="field__label">
        <label htmlFor={id}>{label}</label>
        <RequiredMark required={required} />
      </div>
      <FieldHint id={id} hint={hint} example={example} />
      <FieldError id={id} problem={problem} />
      {children}
    </div>
  );
}
