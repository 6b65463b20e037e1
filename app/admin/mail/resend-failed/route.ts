import * as z from "zod/mini";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { resendFailedMails } from "@/lib/services/mail/resend-failed-mails";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

/** 再送 of all that failed */
export const POST = defineAction({
  who: "staff",
  schema: z.object({}),
  page: () => paths.adminMail,
  run: async ({ actor, context }) => {
    const outcome = await resendFailedMails(actor, context);
    // None is failed any more: somebody else was first.
    return succeeded(withQuery(paths.adminMail, "done", outcome.ok ? "resend" : "none-failed"));
  },
});
