import * as z from "zod/mini";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { startCorrection } from "@/lib/services/draft/start-correction";
import { defineAction } from "@/lib/web/define-action";

/** 修正する */
export const POST = defineAction({
  who: "customer",
  schema: z.object({}),
  page: ({ receipt }: { receipt: string }) => paths.application(receipt),
  async run({ actor, params, context }) {
    const outcome = await startCorrection(actor, params.receipt, context);
    return outcome.ok ? succeeded(paths.step(outcome.value.draftId, "items")) : outcome;
  },
});
