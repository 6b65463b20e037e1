import { consentFormSchema } from "@/lib/domain/consent/consent-form";
import { failed, succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { isUuid } from "@/lib/domain/text/uuid";
import { answerConsent } from "@/lib/services/consent/answer-consent";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

/** 同意する, 同意しない */
export const POST = defineAction({
  who: "customer",
  schema: consentFormSchema,
  page: ({ consent }: { consent: string }) => paths.consent(consent),
  async run({ actor, params: { consent: consentId }, value: { decision: answer, reason }, context }) {
    if (!isUuid(consentId)) return failed({ kind: "notFound" });
    const outcome = await answerConsent(actor, { consentId, answer, reason }, context);
    return outcome.ok ? succeeded(withQuery(paths.consent(consentId), "done", "1")) : outcome;
  },
});
