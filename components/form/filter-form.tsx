"use client";

import { type ReactNode, useRef } from "react";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { Button } from "../ui/button";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import { useTypedEarlier } from "./typed-earlier";

interface FilterFormProps {
  /** Address of the list. */
  action: string;
  /** Names the form: 申込の絞り込み. */
  label: string;
  /** What the address carries. */
  values: FormValues;
  problems: readonly FieldProblem[];
  /** Kept from the address, such as the order; `filter` says that the form was used at all. */
  hidden?: Record<string, string>;
  /** Where the list is without filters. */
  clearHref?: string;
  children: ReactNode;
}

/** The filters of a list, as a plain GET form: the address says what is shown. */
export function FilterForm({ action, label, values, problems, hidden = {}, clearHref, children }: FilterFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useTypedEarlier(form, action);
  const messages = Object.fromEntries(problems.map(({ field, message }) => [field, message]));
  return (
    <FormContext value={{ values, problems: messages, saved: "" }}>
      <div>
        <ErrorSummary problems={problems} title="絞り込みの条件をご確認ください" />
        <search>
          <form className="filter-form" ref={form} action={action} method="get" aria-label={label} noValidate>
            {Object.entries(hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            {children}
            <div className="filter-form__buttons">
              <Button small>絞り込む</Button>
              {clearHref && <a href={clearHref}>条件を元に戻す</a>}
            </div>
          </form>
        </search>
      </div>
    </FormContext>
  );
}
