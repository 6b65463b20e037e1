import { takeOnFormSchema } from "@/lib/domain/application/review-forms";
import { takeOnApplication } from "@/lib/services/application/take-on-application";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: takeOnFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value }) =>
    afterAct("takeOn", await takeOnApplication(actor, { receiptNumber: receipt, seenVersion: value.version }, context)),
});
