import * as z from "zod/mini";
import { failed, succeeded } from "@/lib/domain/outcome";
import { discardDraft } from "@/lib/services/draft/discard-draft";
import { defineAction } from "@/lib/web/define-action";
import { paths, withQuery } from "@/lib/web/paths";
import { isDraftId } from "../../draft-id";

/** 破棄する */
export const POST = defineAction<"customer", z.ZodMiniType, { draft: string }>({
  who: "customer",
  schema: z.object({}),
  page: ({ draft }) => paths.discard(draft),
  async run({ actor, params, world }) {
    if (!isDraftId(params.draft)) return failed({ kind: "notFound" });
    const outcome = await discardDraft(actor, params.draft, world);
    return outcome.ok ? succeeded(withQuery(paths.menu, "done", "discarded")) : outcome;
  },
});
