import { completeCertificatesFormSchema } from "@/lib/domain/application/review-forms";
import { completeCertificates } from "@/lib/services/application/complete-certificates";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: completeCertificatesFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value }) =>
    afterAct(
      "completeCertificates",
      await completeCertificates(actor, { receiptNumber: receipt, seenVersion: value.version }, context),
    ),
});
