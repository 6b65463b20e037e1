import { rejectFormSchema } from "@/lib/domain/application/review-forms";
import { rejectApplication } from "@/lib/services/application/reject-application";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: rejectFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value }) =>
    afterAct(
      "reject",
      await rejectApplication(
        actor,
        { receiptNumber: receipt, seenVersion: value.version, reason: value.reason },
        context,
      ),
    ),
});
