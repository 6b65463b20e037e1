import { releaseFormSchema } from "@/lib/domain/application/review-forms";
import { releaseApplication } from "@/lib/services/application/release-application";
import { defineAction } from "@/lib/web/define-action";
import { afterAct, reviewPage } from "../after-act";

export const POST = defineAction({
  who: "staff",
  schema: releaseFormSchema,
  page: reviewPage,
  run: async ({ actor, context, params: { receipt }, value }) =>
    afterAct(
      "release",
      await releaseApplication(
        actor,
        { receiptNumber: receipt, seenVersion: value.version, note: value.releaseNote },
        context,
      ),
    ),
});
