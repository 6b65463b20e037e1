import { approveFormSchema } from "@/lib/domain/application/review-forms";
import { otherDate } from "@/lib/domain/application/review-limits";
import { firstValue } from "@/lib/domain/form/first-value";
import { failed } from "@/lib/domain/outcome";
import { approveApplication } from "@/lib/services/application/approve-application";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: approveFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value, posted }) => {
    const { version: seenVersion, startDate, exception } = value;
    const outcome = await approveApplication(
      actor,
      { receiptNumber: receipt, seenVersion, startDate, exception },
      context,
    );
    if (!outcome.ok && outcome.problem.kind === "fields" && firstValue(posted, "startDate") === otherDate) {
      // The day was typed: what is wrong with it belongs to that field.
      const problems = outcome.problem.problems.map((problem) => ({
        ...problem,
        field: problem.field === "startDate" ? "otherDate" : problem.field,
      }));
      return failed({ kind: "fields", problems });
    }
    return afterAct("approve", outcome);
  },
});
