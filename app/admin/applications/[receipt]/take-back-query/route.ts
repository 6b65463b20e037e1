import { takeBackQueryFormSchema } from "@/lib/domain/application/review-forms";
import { takeBackQuery } from "@/lib/services/application/take-back-query";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: takeBackQueryFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value }) =>
    afterAct(
      "takeBackQuery",
      await takeBackQuery(actor, { receiptNumber: receipt, seenVersion: value.version }, context),
    ),
});
