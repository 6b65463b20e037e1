import { approveFormSchema } from "@/lib/domain/application/review-forms";
import { approveApplication } from "@/lib/services/application/approve-application";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";
import { atTypedStartDate } from "../typed-start-date";

export const POST = defineAction({
  who: "staff",
  schema: approveFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value, posted }) => {
    const { version: seenVersion, ...confirmed } = value;
    const outcome = await approveApplication(actor, { receiptNumber: receipt, seenVersion, ...confirmed }, context);
    return afterAct("approve", atTypedStartDate(outcome, posted));
  },
});
