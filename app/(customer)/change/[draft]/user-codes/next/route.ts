import { failed, succeeded } from "@/lib/domain/outcome";
import { readDraft } from "@/lib/services/draft/read-draft";
import { defineAction } from "@/lib/web/define-action";
import { paths } from "@/lib/web/paths";
import { isDraftId } from "../../draft-id";
import { anything, cameFromConfirm, type DraftParams } from "../../keep-typed";
import { addressAfter, checked } from "../../step-addresses";
import { stepProblems } from "../../step-problems";

/** 次へ進む: what was set is in the draft already, so there is only to look at it. */
export const POST = defineAction<"customer", typeof anything, DraftParams>({
  who: "customer",
  schema: anything,
  page: ({ draft }) => paths.step(draft, "user-codes"),
  async run({ actor, world, params, posted }) {
    const view = isDraftId(params.draft) ? await readDraft(actor, params.draft, world) : undefined;
    if (!view) return failed({ kind: "notFound" });
    if (view.draft.filedAs) return succeeded(paths.complete(view.draft.filedAs));
    const fromConfirm = cameFromConfirm(posted);
    const wrong = stepProblems("user-codes", view).length > 0;
    const here = paths.step(params.draft, "user-codes");
    return succeeded(wrong ? checked(here, fromConfirm) : addressAfter("user-codes", view, fromConfirm));
  },
});
