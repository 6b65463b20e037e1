import { type ReactNode, useId } from "react";
import { FieldError, FieldHint, RequiredMark } from "./field-frame";

interface FieldSetProps {
  legend: ReactNode;
  /** Marks the legend; left out for groups whose fields carry their own marks. */
  required?: boolean;
  hint?: ReactNode;
  example?: string;
  /** Id of the group, for its hint and error. */
  id?: string;
  problem?: string;
  /** Fields side by side where there is room: 姓 and 名. */
  inline?: boolean;
  children: ReactNode;
}

/** Fields that belong together under one legend. */
export function FieldSet({ legend, required, hint, example, id: given, problem, inline, children }: FieldSetProps) {
  const own = useId();
  const id = given ?? own;
  const described = [required && `${id}-required`, (hint || example) && `${id}-hint`, problem && `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <fieldset className={problem ? "field-set field--problem" : "field-set"} aria-describedby={described || undefined}>
      <legend className="field__label">
        {legend}
        {required !== undefined && <RequiredMark required={required} />}
      </legend>
      {required && (
        <span id={`${id}-required`} hidden>
          必須
        </span>
      )}
      <FieldHint id={id} hint={hint} example={example} />
      <FieldError id={id} problem={problem} />
      <div className={inline ? "field-set__fields field-set__fields--inline" : "field-set__fields"}>{children}</div>
    </fieldset>
  );
}
