import { lockDraft, overwriteDraftStep, readDraftRecord } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import { itemsKey } from "../../domain/change/items-form";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/** Ticks an item by a button on its own step. Ticked already, by a second click, it is done. */
export async function chooseItem(
  actor: CustomerActor,
  { draftId, item }: { readonly draftId: string; readonly item: string },
  context: ServiceContext,
): Promise<Outcome> {
  return context.db.$transaction(async (tx) => {
    await lockDraft(tx, draftId);
    const draft = await readDraftRecord(actor, draftId, tx);
    if (!draft || draft.filedAs) return failed({ kind: "notFound" });
    const typed = draft.values[itemsKey] ?? {};
    const items = [typed.items ?? []].flat();
    if (items.includes(item)) return done;
    const values = { ...typed, items: [...items, item] };
    await overwriteDraftStep(tx, { draftId, key: itemsKey, values }, context.clock.now());
    return done;
  });
}
