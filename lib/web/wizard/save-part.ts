import { partKey } from "../../domain/change/item-parts";
import { circumstancesOf } from "../../domain/change/wizard";
import { firstValue } from "../../domain/form/first-value";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import { paths } from "../../domain/paths";
import { isUuid } from "../../domain/text/uuid";
import { dropDraftSteps } from "../../services/draft/drop-draft-steps";
import { readDraft } from "../../services/draft/read-draft";
import { withQuery } from "../local-path";
import { autosaveAnswer, cameFromConfirm, type DraftCall, intentOf, keepForms, orFiled } from "./keep-forms";
import { partedItem, partProblems } from "./open-part";
import { checked, stayingWith } from "./step-addresses";

export type PartParams = { draft: string; step: string; code: string };

/** Saves the page of a part, then goes back to the step, or to what is wrong. */
export async function savePart(call: DraftCall<PartParams>): Promise<Outcome<string> | Response> {
  const { actor, context, params, posted } = call;
  const { draft: draftId, step, code } = params;
  const item = partedItem(step);
  const view = item && isUuid(draftId) ? await readDraft(actor, draftId, context) : undefined;
  if (!item || !view?.draft || (!view.draft.filedAs && !item.parts.find(code, circumstancesOf(view.reading)))) {
    return failed({ kind: "notFound" });
  }
  const kept = await keepForms(call, [{ key: partKey(item.key, code), name: "", fields: item.parts.form.fields }]);
  if (intentOf(posted) === "autosave") return autosaveAnswer(kept);
  if (!kept.ok) return orFiled(call, kept);
  const fromConfirm = cameFromConfirm(posted);
  const list = stayingWith(paths.step(draftId, item.step), fromConfirm);
  if (intentOf(posted) === "back") return succeeded(list);
  const saved = await readDraft(actor, draftId, context);
  if (!saved) return failed({ kind: "notFound" });
  const wrong = partProblems(item, code, saved).length > 0;
  return succeeded(wrong ? checked(paths.part(draftId, step, code), fromConfirm) : withQuery(list, "done", "set"));
}

/** 取消: takes a part out of the application again. */
export async function dropPart(call: DraftCall<PartParams>): Promise<Outcome<string>> {
  const { actor, context, params, posted } = call;
  const { draft: draftId, step, code } = params;
  const item = partedItem(step);
  if (!item || !isUuid(draftId)) return failed({ kind: "notFound" });
  const key = partKey(item.key, code);
  const seenVersion = Number(firstValue(posted, "applied"));
  const dropped = await dropDraftSteps(actor, { draftId, key, seenVersion }, context);
  if (!dropped.ok) return orFiled(call, dropped);
  return succeeded(withQuery(stayingWith(paths.step(draftId, item.step), cameFromConfirm(posted)), "done", "dropped"));
}
