import { queryFormSchema } from "@/lib/domain/application/review-forms";
import { queryApplication } from "@/lib/services/application/query-application";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: queryFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value }) =>
    afterAct(
      "query",
      await queryApplication(
        actor,
        { receiptNumber: receipt, seenVersion: value.version, query: value.query, step: value.step },
        context,
      ),
    ),
});
