import { closeUnansweredFormSchema } from "@/lib/domain/application/review-forms";
import { closeUnanswered } from "@/lib/services/application/close-unanswered";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: closeUnansweredFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value }) =>
    afterAct(
      "closeUnanswered",
      await closeUnanswered(
        actor,
        { receiptNumber: receipt, seenVersion: value.version, reason: value.expiryReason },
        context,
      ),
    ),
});
