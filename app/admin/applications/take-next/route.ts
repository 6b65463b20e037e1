import * as z from "zod/mini";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { takeNextApplication } from "@/lib/services/application/take-next-application";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";
import { listOfPage } from "../list-of-page";
import { listBehind } from "../queue-query";

/** 次の案件を開始する */
export const POST = defineAction({
  who: "staff",
  schema: z.object({}),
  page: () => paths.queue,
  run: async ({ actor, context }) => {
    const [taken, list] = [await takeNextApplication(actor, context), await listOfPage()];
    return succeeded(
      taken
        ? withQuery(paths.reviewFromList(taken.receiptNumber, list), "done", "takeOn")
        : withQuery(listBehind(list), "done", "nothing-waiting"),
    );
  },
});
