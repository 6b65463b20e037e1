import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";

/** What every form of the wizard takes from its page; FormShell takes it as it is. */
export interface StepFormProps {
  readonly action: string;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly hidden: Record<string, string>;
  readonly autosaveUrl?: string;
  readonly savedAt?: string;
}
