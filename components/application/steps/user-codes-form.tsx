import type { ReactNode } from "react";
import { FormFooter } from "@/components/form/form-footer";
import { FormShell } from "@/components/form/form-shell";
import type { FieldProblem } from "@/lib/domain/form/parse-form";

interface UserCodesFormProps {
  readonly action: string;
  readonly problems: readonly FieldProblem[];
  readonly hidden: Record<string, string>;
  readonly next: string;
  readonly back: { readonly label: string; readonly href: string };
  /** The two tables; their buttons post to addresses of their own. */
  readonly children: ReactNode;
}

/** 利用者コード 入力: nothing is typed here, so there is nothing to save. */
export function UserCodesForm({ next, back, children, ...shell }: UserCodesFormProps) {
  return (
    <FormShell {...shell}>
      {children}
      <FormFooter next={next} nextName="intent" nextValue="next" back={back} />
    </FormShell>
  );
}
