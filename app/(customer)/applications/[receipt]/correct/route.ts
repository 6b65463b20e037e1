import { readApplication } from "@/lib/data/applications";
import { firstValue } from "@/lib/domain/form/first-value";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { startCorrection } from "@/lib/services/draft/start-correction";
import { defineAction } from "@/lib/web/define-action";
import { anything } from "@/lib/web/wizard/keep-forms";

/** 修正する: opens the correction, at the step that the question is about. An answer typed beside the button goes along. */
export const POST = defineAction({
  who: "customer",
  schema: anything,
  page: ({ receipt }: { receipt: string }) => paths.application(receipt),
  async run({ actor, params, posted, context }) {
    const outcome = await startCorrection(actor, params.receipt, context, firstValue(posted, "answer"));
    if (!outcome.ok) return outcome;
    const application = await readApplication(actor, params.receipt, context.db);
    return succeeded(paths.step(outcome.value.draftId, application?.queryStep ?? "items"));
  },
});
