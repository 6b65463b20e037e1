import { type Outcome, problemsOf } from "@/lib/domain/outcome";

/** The value of an outcome that a test counts on. @throws with the problem's sentences otherwise */
export function must<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  const sentences = problemsOf(outcome.problem).map((problem) => problem.message);
  throw new Error(`${outcome.problem.kind}: ${sentences.join(" ")}`);
}
