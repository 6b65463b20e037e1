import * as z from "zod/mini";
import { defineAction } from "@/lib/web/define-action";
import { paths } from "@/lib/web/paths";

/** ログインを延長する: any authorised request extends the session; this one is for pages that stay open. */
export const POST = defineAction({
  who: "person",
  schema: z.object({}),
  page: () => paths.menu,
  run: async () => Response.json({ extended: true }),
});
