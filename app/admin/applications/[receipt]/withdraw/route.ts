import { withdrawForCustomerFormSchema } from "@/lib/domain/application/review-forms";
import { withdrawForCustomer } from "@/lib/services/application/withdraw-for-customer";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: withdrawForCustomerFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value }) =>
    afterAct(
      "withdrawForCustomer",
      await withdrawForCustomer(
        actor,
        { receiptNumber: receipt, seenVersion: value.version, reason: value.withdrawalReason },
        context,
      ),
    ),
});
