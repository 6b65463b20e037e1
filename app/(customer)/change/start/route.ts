import * as z from "zod/mini";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { optionalChoice } from "@/lib/domain/text/fields";
import { startDraft } from "@/lib/services/draft/start-draft";
import { defineAction } from "@/lib/web/define-action";

/** 変更申込: opens a draft and goes to its first step; the shortcut ticks what WebNACCS needs. */
export const POST = defineAction({
  who: "customer",
  schema: z.object({ shortcut: optionalChoice(["webnaccs"], { label: "近道" }) }),
  page: () => paths.contract,
  async run({ actor, value, context }) {
    const started = await startDraft(actor, { addWebNaccs: value.shortcut === "webnaccs" }, context);
    return started.ok ? succeeded(paths.step(started.value.draftId, "items")) : started;
  },
});
