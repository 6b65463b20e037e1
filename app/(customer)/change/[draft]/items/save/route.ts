import { webNaccsItems } from "@/lib/domain/change/change-items";
import { itemsForm } from "@/lib/domain/change/items-form";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { defineAction } from "@/lib/web/define-action";
import { anything, type DraftParams } from "@/lib/web/wizard/keep-forms";
import { saveStep } from "@/lib/web/wizard/save-step";

/** 「WebNACCSを追加する」: ticks what it takes, beside what is ticked already. */
const tickWebNaccs = (posted: FormValues): FormValues => ({
  ...posted,
  items: [...new Set([posted.items ?? [], ...webNaccsItems].flat())],
});

export const POST = defineAction<"customer", typeof anything, DraftParams>({
  who: "customer",
  schema: anything,
  page: ({ draft }) => paths.step(draft, "items"),
  run: (call) =>
    saveStep(call, {
      step: "items",
      forms: [{ key: itemsForm.key, name: "", fields: itemsForm.fields }],
      intents: { shortcut: { adjust: tickWebNaccs, done: "webnaccs" } },
    }),
});
