"use client";

import { type RefObject, useLayoutEffect, useState } from "react";

// A person can type as soon as the page is there, before its scripts are. Where an extension or a translator has put nodes
// of its own into the page meanwhile, React finds another page than the server sent, and draws it anew with fields as they
// were sent. What was typed stands in the old form until then, and is carried over.

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface EarlierForm {
  readonly form: HTMLFormElement;
  /** Where one was typing. */
  readonly focused: Field | undefined;
}

/** Carries over what was typed into this form before React drew it anew. Call it before what looks at the fields. */
export function useTypedEarlier(form: RefObject<HTMLFormElement | null>, action: string): void {
  // At the first drawing the form that the server sent is still in the document.
  const [earlier] = useState(() => earlierForm(action));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form has come to life
  useLayoutEffect(() => {
    if (earlier && form.current && earlier.form !== form.current) carryOver(earlier, form.current);
  }, []);
}

function earlierForm(action: string): EarlierForm | undefined {
  if (typeof document === "undefined") return undefined;
  const form = Array.from(document.forms).find((each) => each.getAttribute("action") === action && hasFields(each));
  return form && { form, focused: fieldsOf(form).find((field) => field === document.activeElement) };
}

function carryOver({ form, focused }: EarlierForm, drawn: HTMLFormElement): void {
  const fields = fieldsOf(drawn);
  for (const [index, before] of fieldsOf(form).entries()) {
    const field = fields[index];
    if (!field || field.name !== before.name || field.type !== before.type) continue;
    if (field instanceof HTMLInputElement && before instanceof HTMLInputElement) field.checked = before.checked;
    if (!isTick(field)) field.value = before.value;
    if (before !== focused) continue;
    field.focus({ preventScroll: true });
    if (isText(field) && isText(before)) field.setSelectionRange(before.selectionStart, before.selectionEnd);
  }
}

const isTick = (field: Field) => field.type === "checkbox" || field.type === "radio";

/** What has a place where one types; fields for an e-mail address have none that scripts may ask for. */
const isText = (field: Field): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement && /^(text|tel|search|password)$/.test(field.type));

const fieldsOf = (form: HTMLFormElement): Field[] =>
  Array.from(form.elements).filter(
    (element): element is Field =>
      (element instanceof HTMLInputElement && element.type !== "hidden") ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );

/** Not a button that is a form of its own. */
const hasFields = (form: HTMLFormElement) => fieldsOf(form).length > 0;
