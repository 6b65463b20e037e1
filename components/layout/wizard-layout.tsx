import type { ReactNode } from "react";
import { type Step, StepList } from "../ui/step-list";

interface WizardLayoutProps {
  steps: readonly Step[];
  /** Index of the step that is shown. */
  current: number;
  /** SummaryBar. */
  summary?: ReactNode;
  /** PageHeading and the form. */
  children: ReactNode;
}

/** A page of the wizard: steps at the side (above on narrow screens), the application in one line, heading and form. */
export function WizardLayout({ steps, current, summary, children }: WizardLayoutProps) {
  return (
    <div className="wizard">
      <div className="wizard__side">
        <StepList steps={steps} current={current} />
      </div>
      <div className="wizard__main stack">
        {summary}
        {children}
      </div>
    </div>
  );
}
