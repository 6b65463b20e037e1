import * as z from "zod/mini";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { confirmPasswordsNoted } from "@/lib/services/application/confirm-passwords-noted";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

/** 控えました */
export const POST = defineAction({
  who: "customer",
  schema: z.object({}),
  page: () => paths.menu,
  async run({ actor, params, context }) {
    const outcome = await confirmPasswordsNoted(actor, params.receipt ?? "", context);
    return outcome.ok ? succeeded(withQuery(paths.menu, "done", "noted")) : outcome;
  },
});
