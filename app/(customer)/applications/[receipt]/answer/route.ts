import { answerFormSchema } from "@/lib/domain/application/answer-query-form";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { answerQuery } from "@/lib/services/application/answer-query";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

/** 回答のみ送る */
export const POST = defineAction({
  who: "customer",
  schema: answerFormSchema,
  page: ({ receipt }: { receipt: string }) => paths.application(receipt),
  async run({ actor, params, value, context }) {
    const target = { receiptNumber: params.receipt, seenVersion: value.version, answer: value.answer };
    const outcome = await answerQuery(actor, target, context);
    return outcome.ok ? succeeded(withQuery(paths.application(params.receipt), "done", "answer")) : outcome;
  },
});
