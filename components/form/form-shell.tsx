"use client";

import { type FormEvent, type MouseEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { type Resolver, useForm } from "react-hook-form";
import type * as z from "zod/mini";
import { type FieldProblem, type FormValues, parseForm } from "@/lib/domain/form/parse-form";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import { titleWithProblems } from "./title-with-problems";
import { useAutosave } from "./use-autosave";

interface FormShellProps {
  /** Address that the form posts to. */
  action: string;
  /** The schema that the server uses too; without one only the server checks. */
  schema?: z.core.$ZodType;
  /** What was typed before, or what to start from. */
  values?: FormValues;
  /** What the server found wrong; shown on load. Later it is checked here. */
  problems?: readonly FieldProblem[];
  hidden?: Record<string, string>;
  /** Drafts: where what was typed is saved by itself. Needs `version` among the hidden fields. */
  autosaveUrl?: string;
  /** 12:34, when the draft was last saved. */
  savedAt?: string;
  /** Title of the error summary. */
  summaryTitle?: string;
  children: ReactNode;
}

/** The form's values as they will be posted: one string per name, an array where a name occurs several times. */
function valuesOf(form: HTMLFormElement): FormValues {
  const values: FormValues = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string") continue;
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

const onePerField = (problems: readonly FieldProblem[]) =>
  Object.fromEntries(problems.toReversed().map(({ field, message }) => [field || "root", { type: "posted", message }]));

const ignore = () => {};

/**
 * Pressing a button does not leave the field one was in: leaving it could show an error above the button, which then moves
 * from under the pointer before it is let go, and the press is lost.
 */
const keepFocus = (event: MouseEvent<HTMLFormElement>) => {
  if (event.target instanceof Element && event.target.closest("button")) event.preventDefault();
};
/** A submission that never left (stopped, offline) may be tried again after this many milliseconds. */
const forgetSubmission = 8000;

/**
 * A form that works as plain HTML. With JavaScript it checks each field once it was left and while it is mended, shows the
 * summary instead of posting what the server would refuse, saves drafts, and lets the browser post it once.
 */
export function FormShell(props: FormShellProps) {
  const {
    action,
    schema,
    values = {},
    problems = [],
    hidden = {},
    autosaveUrl,
    savedAt,
    summaryTitle,
    children,
  } = props;
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLElement>(null);
  const sent = useRef(false);
  const [summed, setSummed] = useState<readonly FieldProblem[]>(problems);
  const [attempts, setAttempts] = useState(problems.length > 0 ? 1 : 0);
  const autosave = useAutosave(form, autosaveUrl, savedAt);

  const check = (): readonly FieldProblem[] => {
    if (!schema || !form.current) return [];
    const result = parseForm(schema, valuesOf(form.current));
    return result.ok ? [] : result.problems;
  };

  // The resolver reads the form as the browser will post it, so that what is checked is what is sent.
  const resolver: Resolver<FormValues> = () => {
    const found = check();
    return found.length > 0 ? { values: {}, errors: onePerField(found) } : { values: {}, errors: {} };
  };
  // A new page brings new problems; until then those of the first render stay the same object.
  const [posted] = useState(() => onePerField(problems));
  const { register, formState, trigger, handleSubmit } = useForm<FormValues>({
    mode: "onTouched",
    resolver,
    errors: posted,
    shouldFocusError: false,
  });

  const messages = useMemo(() => {
    const entries = Object.entries(formState.errors).map(([name, error]) => [name, String(error?.message ?? "")]);
    return Object.fromEntries(entries) as Record<string, string>;
  }, [formState.errors]);
  const mended = new Set(summed.filter(({ field }) => field && !messages[field]).map(({ field }) => field));
  const open = summed.length > mended.size;

  // Only what this form has put there is taken away: another form of the page may have problems of its own.
  const titled = useRef(false);
  useEffect(() => {
    if (open || titled.current) document.title = titleWithProblems(document.title, open);
    titled.current = open;
  }, [open]);

  // Going back, browsers bring back hidden values that a script had changed, such as an old version: the server's count.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has come to life
  useEffect(() => {
    for (const [name, value] of Object.entries(hidden)) {
      const field = form.current?.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value;
    }
  }, []);

  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);

  useEffect(() => {
    const onShow = (event: PageTransitionEvent) => {
      // Back to a page that was kept as it was: its version is the one before the submission, the draft knows better.
      if (event.persisted && sent.current && autosaveUrl) window.location.reload();
      sent.current = false;
    };
    window.addEventListener("pageshow", onShow);
    return () => window.removeEventListener("pageshow", onShow);
  }, [autosaveUrl]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    if (sent.current) return event.preventDefault();
    const found = submitter?.formNoValidate ? [] : check();
    if (found.length > 0) {
      event.preventDefault();
      setSummed(found);
      setAttempts((count) => count + 1);
      void handleSubmit(ignore, ignore)();
      return;
    }
    const saving = autosave.pending();
    if (saving) {
      event.preventDefault();
      void saving.then(() => form.current?.requestSubmit(submitter));
      return;
    }
    sent.current = true;
    autosave.stop();
    setTimeout(() => {
      sent.current = false;
    }, forgetSubmission);
  };

  const onChange = () => {
    autosave.touch();
    // Fields can depend on each other (登録用 and 確認用): what is shown as wrong is looked at again with every change.
    const shown = Object.keys(messages);
    if (schema && shown.length > 0) void trigger(shown.filter((name) => name !== "root"));
  };

  return (
    <FormContext value={{ values, problems: messages, register, saved: autosave.message }}>
      <ErrorSummary ref={summary} problems={summed} mended={mended} title={summaryTitle} />
      <form
        className="form"
        ref={form}
        action={action}
        method="post"
        noValidate
        onMouseDown={keepFocus}
        onSubmit={onSubmit}
        onChange={onChange}
      >
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={(name === "version" && autosave.version) || value} />
        ))}
        {children}
      </form>
    </FormContext>
  );
}
