import * as z from "zod/mini";
import { firstValue } from "@/lib/domain/form/first-value";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { logOut } from "@/lib/services/account/log-out";
import { defineAction } from "@/lib/web/define-action";
import { localPath, withQuery } from "@/lib/web/local-path";

/**
 * ログアウト: ends the session's row. The cookie stays: it names a session that is over, which lets a form that was still
 * open in another tab be kept for the account it belongs to (R20). `next` leads the one
 * who logs in then back to where they were.
 */
export const POST = defineAction({
  who: "person",
  schema: z.object({}),
  page: () => paths.home,
  evenWithOldPassword: true,
  async run({ actor, context, posted }) {
    await logOut(actor, context);
    return succeeded(withQuery(paths.login(localPath(firstValue(posted, "next"))), "out", "1"));
  },
});
