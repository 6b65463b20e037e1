import { receiveDebitFormFormSchema } from "@/lib/domain/application/procedure-forms";
import { takeProcedureStep } from "@/lib/services/application/take-procedure-step";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: receiveDebitFormFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value: { version, on } }) =>
    afterAct(
      "receiveDebitForm",
      await takeProcedureStep(
        actor,
        { act: "receiveDebitForm", receiptNumber: receipt, seenVersion: version, on },
        context,
      ),
    ),
});
