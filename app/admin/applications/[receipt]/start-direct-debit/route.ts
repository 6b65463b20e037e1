import { startDirectDebitFormSchema } from "@/lib/domain/application/procedure-forms";
import { takeProcedureStep } from "@/lib/services/application/take-procedure-step";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: startDirectDebitFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value: { version, on } }) =>
    afterAct(
      "startDirectDebit",
      await takeProcedureStep(
        actor,
        { act: "startDirectDebit", receiptNumber: receipt, seenVersion: version, on },
        context,
      ),
    ),
});
