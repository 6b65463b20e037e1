import * as z from "zod/mini";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { count } from "@/lib/domain/text/fields";
import { withdrawApplication } from "@/lib/services/application/withdraw-application";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

/** 取下げる */
export const POST = defineAction({
  who: "customer",
  schema: z.object({ version: count({ label: "版", min: 1, max: 1_000_000 }) }),
  page: ({ receipt }: { receipt: string }) => paths.application(receipt),
  async run({ actor, params, value, context }) {
    const target = { receiptNumber: params.receipt, seenVersion: value.version };
    const outcome = await withdrawApplication(actor, target, context);
    return outcome.ok ? succeeded(withQuery(paths.application(params.receipt), "done", "withdraw")) : outcome;
  },
});
