import type { DoneStep, Procedure } from "@/lib/domain/application/procedure";
import { isLastStep, procedureState, procedures } from "@/lib/domain/application/procedure";
import { formatLong, formatMonth } from "@/lib/domain/calendar/japan-date";
import { Section } from "../ui/card";
import { DescriptionList } from "../ui/description-list";

interface ProcedureFactsProps {
  readonly procedure: Procedure;
  readonly steps: readonly DoneStep[];
  /** Of the title in the page's outline. */
  readonly level?: 2 | 3;
}

/** Where a procedure stands: the steps with their days, and what the office has to do now. */
export function ProcedureFacts({ procedure, steps, level }: ProcedureFactsProps) {
  const { label, waiting, steps: table } = procedures[procedure.kind];
  const { state, forOffice } = procedureState(procedure);
  const dayOf = (act: DoneStep["act"]) => {
    const day = steps.find((step) => step.act === act)?.on;
    if (!day) return undefined;
    return isLastStep(procedure.kind, act) ? `${formatMonth(day)}の請求分から` : formatLong(day);
  };
  return (
    <Section
      title={label}
      level={level}
      lead={procedure.reached === null ? `${waiting.state}です。${forOffice}` : forOffice}
    >
      <DescriptionList
        facts={[
          { term: "現在の状態", value: state },
          ...table.flatMap(({ act, state: term }) => {
            const value = dayOf(act);
            return value ? [{ term, value }] : [];
          }),
        ]}
      />
    </Section>
  );
}
