"use client";

import { createContext, useContext } from "react";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { fieldId } from "./field-id";

/** What FormShell tells its fields. */
export interface FormState {
  /** What was typed before, or the values to start from. */
  readonly values: FormValues;
  /** The one message of each field that has a problem. */
  readonly problems: Readonly<Record<string, string>>;
  /** 「下書きを保存しました 12:34」, or why not. Empty as long as there is nothing to say. */
  readonly saved: string;
}

const alone: FormState = { values: {}, problems: {}, saved: "" };

export const FormContext = createContext<FormState>(alone);

/** Everything a field needs to wire label, hint, error and control. */
export function useField(name: string, parts: { hint?: unknown; note?: unknown } = {}) {
  const form = useContext(FormContext);
  const id = fieldId(name);
  const value = form.values[name];
  const problem = form.problems[name];
  const described = [parts.hint && `${id}-hint`, parts.note && `${id}-note`, problem && `${id}-error`].filter(Boolean);
  return {
    id,
    value: (Array.isArray(value) ? value[0] : value) ?? "",
    values: value === undefined ? [] : Array.isArray(value) ? value : [value],
    problem,
    describedBy: described.join(" ") || undefined,
  };
}
