import { takeOverFormSchema } from "@/lib/domain/application/review-forms";
import { takeOverApplication } from "@/lib/services/application/take-over-application";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: takeOverFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value }) =>
    afterAct(
      "takeOver",
      await takeOverApplication(
        actor,
        { receiptNumber: receipt, seenVersion: value.version, reason: value.takeOverReason },
        context,
      ),
    ),
});
