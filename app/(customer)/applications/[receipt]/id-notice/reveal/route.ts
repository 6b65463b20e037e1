import * as z from "zod/mini";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { revealSecrets } from "@/lib/services/application/reveal-secrets";
import { defineAction } from "@/lib/web/define-action";

/** 表示する */
export const POST = defineAction({
  who: "customer",
  schema: z.object({}),
  page: ({ receipt }: { receipt: string }) => paths.idNotice(receipt),
  async run({ actor, params, context }) {
    const outcome = await revealSecrets(actor, params.receipt, context);
    return outcome.ok ? succeeded(paths.idNotice(params.receipt)) : outcome;
  },
});
