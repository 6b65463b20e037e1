import { webNaccsItems } from "@/lib/domain/change/change-items";
import { itemsKey } from "@/lib/domain/change/items-form";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { stepAction } from "../../step-action";
import { itemsFields } from "../../step-fields";

/** 「WebNACCSを追加する」: ticks what it takes, beside what is ticked already. */
const tickWebNaccs = (posted: FormValues): FormValues => ({
  ...posted,
  items: [...new Set([posted.items ?? [], ...webNaccsItems].flat())],
});

export const POST = stepAction({
  step: "items",
  key: itemsKey,
  fields: itemsFields,
  intents: { shortcut: { adjust: tickWebNaccs, done: "webnaccs" } },
});
