import { sendAgainFormSchema } from "@/lib/domain/application/send-again-form";
import { failed, succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { isUuid } from "@/lib/domain/text/uuid";
import { sendMailAgain } from "@/lib/services/mail/send-mail-again";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

/** もう一度送る */
export const POST = defineAction({
  who: "staff",
  schema: sendAgainFormSchema,
  page: ({ mail }: { mail: string }) => paths.adminMailItem(mail),
  run: async ({ actor, context, params: { mail }, value }) => {
    if (!isUuid(mail)) return failed({ kind: "notFound" });
    const outcome = await sendMailAgain(actor, { mailId: mail, ...value }, context);
    return outcome.ok ? succeeded(withQuery(paths.adminMailItem(outcome.value.mailId), "done", "resend")) : outcome;
  },
});
