import { handOverFormSchema } from "@/lib/domain/application/review-forms";
import { handOverApplication } from "@/lib/services/application/hand-over-application";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: handOverFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value }) =>
    afterAct(
      "handOver",
      await handOverApplication(
        actor,
        { receiptNumber: receipt, seenVersion: value.version, colleagueId: value.colleague, note: value.handOverNote },
        context,
      ),
    ),
});
