import { type Outcome, problemsOf } from "@/lib/domain/outcome";

/** A world is made of acts that succeed; anything else is a mistake in its stories. */
export function must<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  const sentences = problemsOf(outcome.problem).map((problem) => problem.message);
  throw new Error(`the world's story does not hold: ${sentences.join(" ")}`);
}
