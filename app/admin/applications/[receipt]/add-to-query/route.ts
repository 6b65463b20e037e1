import { addToQueryFormSchema } from "@/lib/domain/application/review-forms";
import { addToQuery } from "@/lib/services/application/add-to-query";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: addToQueryFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value }) =>
    afterAct(
      "addToQuery",
      await addToQuery(
        actor,
        { receiptNumber: receipt, seenVersion: value.version, query: value.query, step: value.step },
        context,
      ),
    ),
});
