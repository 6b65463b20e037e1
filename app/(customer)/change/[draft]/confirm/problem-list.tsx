import { Notice } from "@/components/ui/notice";
import { wizardSteps } from "@/lib/domain/change/wizard";
import { paths } from "@/lib/web/paths";
import { checked } from "../step-addresses";
import type { StepProblem } from "../step-problems";

/** What still keeps the draft from being filed, each with the way to the field that mends it. */
export function ProblemList({ draftId, problems }: { draftId: string; problems: readonly StepProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div id="problems" tabIndex={-1}>
      <Notice tone="error" level={2} title={`このままでは登録できません（${problems.length}件）`}>
        <ul>
          {problems.map(({ step, field, message }) => (
            <li key={`${step} ${field} ${message}`}>
              <a href={checked(paths.step(draftId, step), true) + (field ? `#field-${field}` : "")}>
                {wizardSteps.find(({ key }) => key === step)?.name}
              </a>
              ：{message}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
