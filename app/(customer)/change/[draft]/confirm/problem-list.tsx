import { fieldId } from "@/components/form/field-id";
import { Notice } from "@/components/ui/notice";
import { stepWords } from "@/lib/domain/change/wizard-steps";
import { paths } from "@/lib/domain/paths";
import { checked } from "@/lib/web/wizard/step-addresses";
import type { StepProblem } from "@/lib/web/wizard/step-problems";

/** What still keeps the draft from being filed, each with the way to the field that mends it. */
export function ProblemList({ draftId, problems }: { draftId: string; problems: readonly StepProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div id="problems" tabIndex={-1}>
      <Notice tone="error" level={2} title={`このままでは登録できません（${problems.length}件）`}>
        <ul>
          {problems.map(({ step, field, message }) => (
            <li key={`${step} ${field} ${message}`}>
              <a href={checked(paths.step(draftId, step), true) + (field ? `#${fieldId(field)}` : "")}>
                {stepWords[step].name}：{message}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
