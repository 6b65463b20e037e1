import { nextCertificateCase } from "@/lib/data/certificate-work";
import { completeCertificatesFormSchema } from "@/lib/domain/application/review-forms";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { completeCertificates } from "@/lib/services/application/complete-certificates";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: completeCertificatesFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value }) => {
    const target = { receiptNumber: receipt, seenVersion: value.version };
    const outcome = await completeCertificates(actor, target, context);
    if (!outcome.ok || !value.next) return afterAct("completeCertificates", outcome);
    const next = await nextCertificateCase(actor, receipt, context.db);
    return succeeded(withQuery(next ? paths.review(next) : paths.certificateWork, "completed", receipt));
  },
});
