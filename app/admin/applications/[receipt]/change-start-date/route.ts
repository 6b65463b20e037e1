import { changeStartDateFormSchema } from "@/lib/domain/application/review-forms";
import { changeStartDate } from "@/lib/services/application/change-start-date";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";
import { atTypedStartDate } from "../typed-start-date";

export const POST = defineAction({
  who: "staff",
  schema: changeStartDateFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value, posted }) => {
    const { version: seenVersion, ...change } = value;
    const outcome = await changeStartDate(actor, { receiptNumber: receipt, seenVersion, ...change }, context);
    return afterAct("changeStartDate", atTypedStartDate(outcome, posted));
  },
});
