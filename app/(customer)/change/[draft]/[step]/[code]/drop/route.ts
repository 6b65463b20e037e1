import { firstValue } from "@/lib/domain/form/first-value";
import { failed, succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { isUuid } from "@/lib/domain/text/uuid";
import { dropUserCode } from "@/lib/services/draft/drop-user-code";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";
import { anything, cameFromConfirm, orFiled } from "@/lib/web/wizard/keep-forms";
import { dropPart } from "@/lib/web/wizard/save-part";
import { stepAddress } from "@/lib/web/wizard/save-step";
import { stayingWith } from "@/lib/web/wizard/step-addresses";
import { type CodeParams, hasUserCodePages } from "../code-params";

/** 取消: takes a UserCode, or a part of an item, out of the application. */
export const POST = defineAction<"customer", typeof anything, CodeParams>({
  who: "customer",
  schema: anything,
  page: stepAddress,
  async run(call) {
    const { actor, context, params, posted } = call;
    if (!hasUserCodePages(params.step)) return dropPart(call);
    if (!isUuid(params.draft)) return failed({ kind: "notFound" });
    const { draft: draftId, code: userCode } = params;
    const seenVersion = Number(firstValue(posted, "applied"));
    const dropped = await dropUserCode(actor, { draftId, userCode, seenVersion }, context);
    if (!dropped.ok) return orFiled(call, dropped);
    const list = stayingWith(paths.step(params.draft, "user-codes"), cameFromConfirm(posted));
    return succeeded(withQuery(withQuery(list, "done", "dropped"), "code", userCode));
  },
});
