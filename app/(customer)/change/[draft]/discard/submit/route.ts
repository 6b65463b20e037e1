import * as z from "zod/mini";
import { failed, succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { isUuid } from "@/lib/domain/text/uuid";
import { discardDraft } from "@/lib/services/draft/discard-draft";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

/** 破棄する */
export const POST = defineAction<"customer", z.ZodMiniType, { draft: string }>({
  who: "customer",
  schema: z.object({}),
  page: ({ draft }) => paths.discard(draft),
  async run({ actor, params, context }) {
    if (!isUuid(params.draft)) return failed({ kind: "notFound" });
    const outcome = await discardDraft(actor, params.draft, context);
    return outcome.ok ? succeeded(withQuery(paths.menu, "done", "discarded")) : outcome;
  },
});
