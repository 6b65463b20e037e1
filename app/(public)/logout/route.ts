import * as z from "zod/mini";
import { succeeded } from "@/lib/domain/outcome";
import { logOut } from "@/lib/services/account/log-out";
import { clearSessionCookie } from "@/lib/web/auth";
import { defineAction } from "@/lib/web/define-action";
import { paths, withQuery } from "@/lib/web/paths";

/** ログアウト */
export const POST = defineAction({
  who: "person",
  schema: z.object({}),
  page: () => paths.home,
  evenWithOldPassword: true,
  async run({ actor, world }) {
    await logOut(actor, world);
    await clearSessionCookie();
    return succeeded(withQuery(paths.login(), "out", "1"));
  },
});
