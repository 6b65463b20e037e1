"use client";

import { useRef } from "react";
import { planUseForm } from "@/lib/domain/change/plan-use-form";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { ErrorSummary } from "../form/error-summary";
import { FieldControls } from "../form/field-controls";
import { FormContext } from "../form/form-context";
import { useTypedEarlier } from "../form/typed-earlier";
import { Button } from "../ui/button";

interface PlanFormProps {
  /** What the address carries. */
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
}

/** What the calculator is asked, as a plain GET form: the address says what is compared. */
export function PlanForm({ values, problems }: PlanFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useTypedEarlier(form, paths.helpPricePlans);
  const messages = Object.fromEntries(problems.map(({ field, message }) => [field, message]));
  return (
    <FormContext value={{ values, problems: messages, saved: "" }}>
      <ErrorSummary problems={problems} />
      <form className="plan-form" ref={form} action={paths.helpPricePlans} method="get" noValidate>
        <p className="plan-form__note">
          1か月の従量料金を、Bプランの単価で計算した額（税抜）で入力してください。Aプランの事業所では、請求された従量料金の約1.2倍が目安です。空欄の接続は試算しません。
        </p>
        <FieldControls name={planUseForm.key} fields={planUseForm.fields} />
        <div>
          <Button variant="main">試算する</Button>
        </div>
      </form>
    </FormContext>
  );
}
