import { answerForm } from "@/lib/domain/change/answer-form";
import { confirmForm } from "@/lib/domain/change/confirm-form";
import { firstValue } from "@/lib/domain/form/first-value";
import { failed, type Outcome, succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { submitApplication } from "@/lib/services/application/submit-application";
import { readDraft } from "@/lib/services/draft/read-draft";
import { defineAction } from "@/lib/web/define-action";
import {
  anything,
  autosaveAnswer,
  type DraftCall,
  type DraftParams,
  intentOf,
  keepForms,
  orFiled,
  type PageForm,
  versionField,
} from "@/lib/web/wizard/keep-forms";
import { addressBefore } from "@/lib/web/wizard/step-addresses";
import { seenContent } from "../seen-content";

const forms: readonly PageForm[] = [
  { key: confirmForm.key, name: "", fields: confirmForm.fields },
  { key: answerForm.key, name: answerForm.key, fields: answerForm.fields },
];

/** 申込内容を登録する. Pressed twice, or in two tabs, it files once and leads to the same receipt number. */
export const POST = defineAction<"customer", typeof anything, DraftParams>({
  who: "customer",
  schema: anything,
  page: ({ draft }) => paths.step(draft, "confirm"),
  async run(call) {
    const kept = await keepForms(
      call,
      // The answer is on the page of a correction alone.
      forms.filter((form) => call.posted[versionField(form)] !== undefined),
    );
    if (intentOf(call.posted) === "autosave") return autosaveAnswer(kept);
    return kept.ok ? file(call) : orFiled(call, kept);
  },
});

async function file({ actor, context, params, posted }: DraftCall): Promise<Outcome<string>> {
  if (intentOf(posted) === "back") {
    const view = await readDraft(actor, params.draft, context);
    return view ? succeeded(addressBefore("confirm", view, false)) : failed({ kind: "notFound" });
  }
  const seen = firstValue(posted, "seen");
  const filed = await submitApplication(actor, params.draft, context, (view) => seenContent(view) === seen);
  if (filed.ok) return succeeded(paths.complete(filed.value.receiptNumber));
  const confirm = paths.step(params.draft, "confirm");
  switch (filed.problem.kind) {
    case "incomplete":
      return succeeded(`${confirm}?check=1#problems`);
    case "changedSinceSeen":
      return succeeded(`${confirm}?check=changed`);
    default:
      return filed;
  }
}
