import { invalidateFormSchema } from "@/lib/domain/application/review-forms";
import { invalidateApplication } from "@/lib/services/application/invalidate-application";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: invalidateFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value }) =>
    afterAct(
      "invalidate",
      await invalidateApplication(
        actor,
        { receiptNumber: receipt, seenVersion: value.version, reason: value.reason },
        context,
      ),
    ),
});
