import { remindFormSchema } from "@/lib/domain/application/review-forms";
import { remindCustomer } from "@/lib/services/application/remind-customer";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: remindFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value }) =>
    afterAct("remind", await remindCustomer(actor, { receiptNumber: receipt, seenVersion: value.version }, context)),
});
