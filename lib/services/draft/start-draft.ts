import { readApplicantDefaults } from "../../data/accounts";
import { appendAudit } from "../../data/audit-log";
import { readContract } from "../../data/contract-ledger";
import { insertDraft } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { webNaccsItems } from "../../domain/change/change-items";
import { itemsKey } from "../../domain/change/items-form";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/** 変更申込: opens a draft, with the WebNACCS items ticked where the shortcut was used; not once the contract has ended. */
export async function startDraft(
  actor: CustomerActor,
  { addWebNaccs }: { readonly addWebNaccs: boolean },
  context: ServiceContext,
): Promise<Outcome<{ readonly draftId: string }>> {
  const now = context.clock.now();
  const contract = await readContract(actor, actor.officeId, japanDateOf(now), context.db);
  if (contract?.ended) return failed({ kind: "contractEnded", from: contract.ended.from });
  const applicant = await readApplicantDefaults(actor, context.db);
  return context.db.$transaction(async (tx) => {
    const id = await insertDraft(tx, actor, {
      values: {
        [itemsKey]: {
          items: addWebNaccs ? [...webNaccsItems] : [],
          otherChange: "no",
          wishedStartDate: "",
          reason: "",
        },
        ...(Object.keys(applicant).length > 0 ? { prefill: applicant } : {}),
      },
      correctsId: null,
      now,
    });
    await appendAudit(tx, actor, { action: "start-draft", subject: id }, now);
    return succeeded({ draftId: id });
  });
}
