import * as z from "zod/mini";
import { failed, succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { isUuid } from "@/lib/domain/text/uuid";
import { resendMail } from "@/lib/services/mail/resend-mail";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

/** 再送 */
export const POST = defineAction({
  who: "staff",
  schema: z.object({}),
  page: ({ mail }: { mail: string }) => paths.adminMailItem(mail),
  run: async ({ actor, context, params: { mail } }) => {
    if (!isUuid(mail)) return failed({ kind: "notFound" });
    const outcome = await resendMail(actor, mail, context);
    // Not failed any more: somebody else was first, and the mail's page says where it stands.
    return succeeded(withQuery(paths.adminMailItem(mail), "done", outcome.ok ? "resend" : "not-failed"));
  },
});
