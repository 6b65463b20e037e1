"use client";

export type StepState = "done" | "here" | "problem" | "todo";

export interface Step {
  label: string;
  state: StepState;
  /** What is done on the step that is shown, where it is not 入力中. */
  hereWord?: string;
  /** Where the step can be opened. */
  href?: string;
}

const words: Record<StepState, string> = {
  done: "入力済み",
  here: "入力中",
  problem: "確認が必要",
  todo: "これから",
};

const signs: Record<StepState, string> = { done: "✓", here: "", problem: "!", todo: "" };

function Steps({ steps, current }: { steps: readonly Step[]; current: number }) {
  return (
    <ol className="step-list__steps">
      {steps.map((step, index) => {
        const here = index === current;
        const name = step.href && !here ? <a href={step.href}>{step.label}</a> : <span>{step.label}</span>;
        return (
          <li
            key={step.label}
            className={`step-list__step step-list__step--${step.state}`}
            aria-current={here ? "step" : undefined}
          >
            <span className="step-list__sign" aria-hidden="true">
              {signs[step.state] || index + 1}
            </span>
            <span className="step-list__name">
              {name}
              <span className="step-list__word">{(step.state === "here" && step.hereWord) || words[step.state]}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/**
 * Where one is in a wizard. At the side on wide screens; on narrow ones one line 「3/6 利用者コード」 that opens.
 * `current` is the index of the step that is shown (its state may be "here" or "problem"), -1 where the
 * page is none of them.
 */
export function StepList({ steps, current }: { steps: readonly Step[]; current: number }) {
  const here = steps[current];
  return (
    <nav className="step-list" aria-label="申込の手順">
      <details className="step-list__narrow">
        <summary>
          {here ? (
            <>
              <span className="code">
                {current + 1}/{steps.length}
              </span>{" "}
              {here.label}
            </>
          ) : (
            "申込の手順"
          )}
        </summary>
        <Steps steps={steps} current={current} />
      </details>
      <div className="step-list__wide">
        <Steps steps={steps} current={current} />
      </div>
    </nav>
  );
}
