"use client";

import {
  type FormEvent,
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import { enterKeyField } from "@/lib/domain/form/enter-key";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { ErrorSummary } from "./error-summary";
import type { CheckedFields } from "./field-checks";
import type { FormChecks } from "./form-checks";
import { FormContext } from "./form-context";
import { FormOwnerInput } from "./form-owner";
import type { FormSchemaName } from "./form-schemas";
import { titleWithProblems } from "./title-with-problems";
import { useTypedEarlier } from "./typed-earlier";
import { useAutosave } from "./use-autosave";

interface FormShellProps {
  /** Address that the form posts to. */
  action: string;
  /** The schema that the server uses too, by name, or the forms on the page as data; without both only the server checks. */
  schema?: FormSchemaName;
  forms?: readonly CheckedFields[];
  /** What was typed before, or what to start from. */
  values?: FormValues;
  /** What the server found wrong; shown on load. Later it is checked here. */
  problems?: readonly FieldProblem[];
  hidden?: Record<string, string>;
  /** Drafts: where what was typed is saved by itself. Needs the forms' versions among the hidden fields. */
  autosaveUrl?: string;
  /** 12:34, when the draft was last saved. */
  savedAt?: string;
  /** Title of the error summary. */
  summaryTitle?: string;
  /** For an act that cannot be taken back: the Enter key in a field does not do it (R23), with or without JavaScript. */
  notByEnter?: boolean;
  children: ReactNode;
}

/** Of several problems of a field the first one. */
const onePerField = (problems: readonly FieldProblem[]): Readonly<Record<string, string>> =>
  Object.fromEntries(problems.toReversed().map(({ field, message }) => [field || "root", message]));

/** The name of the field that an event comes from; buttons have names, too, but nothing to check. */
const fieldOf = ({ target }: SyntheticEvent): string =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
    ? target.name
    : "";

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
 * summary instead of posting what the server would refuse, saves drafts, and lets the browser post it once. What checks it is
 * loaded when it is first touched; until then, or should that fail, the server alone checks.
 */
export function FormShell(props: FormShellProps) {
  const {
    action,
    schema,
    forms,
    values = {},
    problems = [],
    hidden = {},
    autosaveUrl,
    savedAt,
    summaryTitle,
    notByEnter,
    children,
  } = props;
  const withFiles = forms?.some(({ fields }) => Object.values(fields).some(({ kind }) => kind === "file"));
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLElement>(null);
  const sent = useRef(false);
  const loading = useRef<Promise<void>>(undefined);
  const ready = useRef<FormChecks>(undefined);
  const [summed, setSummed] = useState<readonly FieldProblem[]>(problems);
  const [attempts, setAttempts] = useState(problems.length > 0 ? 1 : 0);
  useTypedEarlier(form, action);
  const autosave = useAutosave(form, autosaveUrl, savedAt);

  // A new page brings new problems; until the checks are there those of the first render are shown.
  const [messages, setMessages] = useState(() => onePerField(problems));

  const checks = (): Promise<void> => {
    loading.current ??= import("./form-checks")
      .then(async ({ formChecks, loadCheck }) => {
        const check = await loadCheck({ schema, forms });
        if (!form.current) return;
        ready.current = formChecks({ form: form.current, check, posted: onePerField(problems), show: setMessages });
      })
      .catch(() => {
        loading.current = undefined;
      });
    return loading.current;
  };

  /** Tells the checks, once they are there. */
  const tell = (act: (checks: FormChecks) => void) => {
    if (schema || forms) void checks().then(() => ready.current && act(ready.current));
  };

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
    // As the page comes to life, whoever was faster than its scripts stays at the field or button they are pressing.
    const isUnderWay = attempts === 1 && document.activeElement !== document.body;
    if (attempts > 0 && !isUnderWay) summary.current?.focus();
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
    const found = submitter?.formNoValidate ? [] : (ready.current?.all() ?? []);
    if (found.length > 0) {
      event.preventDefault();
      setSummed(found);
      setAttempts((count) => count + 1);
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

  const onBlur = (event: SyntheticEvent) => {
    const name = fieldOf(event);
    if (name) tell((loaded) => loaded.left(name));
  };

  const onChange = (event: SyntheticEvent) => {
    autosave.touch();
    const name = fieldOf(event);
    if (name) tell((loaded) => loaded.changed(name));
  };

  return (
    <FormContext value={{ values, problems: messages, saved: autosave.message }}>
      <ErrorSummary ref={summary} problems={summed} mended={mended} title={summaryTitle} />
      <form
        className="form"
        ref={form}
        action={action}
        method="post"
        encType={withFiles ? "multipart/form-data" : undefined}
        noValidate
        onMouseDown={keepFocus}
        onFocus={() => tell(() => {})}
        onBlur={onBlur}
        onSubmit={onSubmit}
        onChange={onChange}
      >
        {/* Enter presses the first button of a form: with this one the form comes back as it is. */}
        {notByEnter && <button type="submit" name={enterKeyField} value="1" formNoValidate hidden />}
        <FormOwnerInput />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={autosave.versions[name] ?? value} />
        ))}
        {children}
      </form>
    </FormContext>
  );
}
