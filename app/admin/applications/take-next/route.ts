import * as z from "zod/mini";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { takeNextApplication } from "@/lib/services/application/take-next-application";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

/** 次の案件を開始する */
export const POST = defineAction({
  who: "staff",
  schema: z.object({}),
  page: () => paths.queue,
  run: async ({ actor, context }) => {
    const taken = await takeNextApplication(actor, context);
    return succeeded(
      taken
        ? withQuery(paths.review(taken.receiptNumber), "done", "takeOn")
        : withQuery(paths.queue, "done", "nothing-waiting"),
    );
  },
});
