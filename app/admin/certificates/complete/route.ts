import { certificateWorkFormSchema } from "@/lib/domain/application/certificate-work";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { completeSeveralCertificates } from "@/lib/services/application/complete-several-certificates";
import { defineAction } from "@/lib/web/define-action";
import { rememberForm } from "@/lib/web/form-memory";
import { withQuery } from "@/lib/web/local-path";

/** 選択した案件の発行作業を完了する: what was done and what was not is kept for the page that tells it. */
export const POST = defineAction({
  who: "staff",
  schema: certificateWorkFormSchema,
  page: () => paths.certificateWork,
  run: async ({ actor, context, value }) => {
    const { done, refused } = await completeSeveralCertificates(actor, value.cases, context);
    const problems = refused.map(({ receiptNumber: field, sentence: message }) => ({ field, message }));
    const result = {
      action: paths.certificateWork,
      cause: "problems" as const,
      values: { done: [...done] },
      problems,
    };
    return succeeded(withQuery(paths.certificateWork, "form", await rememberForm(actor, result, context)));
  },
});
