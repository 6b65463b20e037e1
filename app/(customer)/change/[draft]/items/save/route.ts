import { webNaccsItems } from "@/lib/domain/change/change-items";
import { itemsForm } from "@/lib/domain/change/items-form";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { type Outcome, succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { splitDraft } from "@/lib/services/draft/split-draft";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";
import {
  anything,
  type DraftCall,
  type DraftParams,
  intentOf,
  keepForms,
  orFiled,
  type PageForm,
} from "@/lib/web/wizard/keep-forms";
import { saveStep } from "@/lib/web/wizard/save-step";

/** 「WebNACCSを追加する」: ticks what it takes, beside what is ticked already. */
const tickWebNaccs = (posted: FormValues): FormValues => ({
  ...posted,
  items: [...new Set([posted.items ?? [], ...webNaccsItems].flat())],
});

/** その他の契約変更を別の申込に分ける: what is ticked now is kept, then split (R8). */
async function splitItems(call: DraftCall, forms: readonly PageForm[]): Promise<Outcome<string>> {
  const kept = await keepForms(call, forms);
  if (!kept.ok) return orFiled(call, kept);
  const { actor, context, params } = call;
  const outcome = await splitDraft(actor, params.draft, context);
  return outcome.ok ? succeeded(withQuery(paths.step(params.draft, "items"), "done", "split")) : outcome;
}

export const POST = defineAction<"customer", typeof anything, DraftParams>({
  who: "customer",
  schema: anything,
  page: ({ draft }) => paths.step(draft, "items"),
  run: (call) => {
    const forms = [{ key: itemsForm.key, name: "", fields: itemsForm.fields }];
    if (intentOf(call.posted) === "split") return splitItems(call, forms);
    return saveStep(call, { step: "items", forms, intents: { shortcut: { adjust: tickWebNaccs, done: "webnaccs" } } });
  },
});
