import { otherDate } from "@/lib/domain/application/review-limits";
import { firstValue } from "@/lib/domain/form/first-value";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { failed, type Outcome } from "@/lib/domain/outcome";

/** Where the day was typed, what is wrong with it belongs to that field. */
export function atTypedStartDate<Value>(outcome: Outcome<Value>, posted: FormValues): Outcome<Value> {
  if (outcome.ok || outcome.problem.kind !== "fields" || firstValue(posted, "startDate") !== otherDate) return outcome;
  const problems = outcome.problem.problems.map((problem) => ({
    ...problem,
    field: problem.field === "startDate" ? "otherDate" : problem.field,
  }));
  return failed({ kind: "fields", problems });
}
