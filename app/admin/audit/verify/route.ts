import * as z from "zod/mini";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { verifyChainsForStaff } from "@/lib/services/audit/verify-chains";
import { defineAction } from "@/lib/web/define-action";

/** 連鎖を検証する */
export const POST = defineAction({
  who: "administrator",
  schema: z.object({}),
  page: () => paths.adminAudit,
  run: async ({ actor, context }) => {
    await verifyChainsForStaff(actor, context);
    return succeeded(paths.adminAudit);
  },
});
