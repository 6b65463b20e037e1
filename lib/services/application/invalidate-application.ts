import { appendEntries } from "../../data/contract-ledger";
import { forgetSecrets } from "../../data/issued-numbers";
import type { StaffActor, SystemActor } from "../../domain/account/actor";
import { mayChangeApproval } from "../../domain/application/may-change-approval";
import { formatLong, japanDateOf } from "../../domain/calendar/japan-date";
import { allEntries } from "../../domain/contract/ledgers";
import { refuseRevocation, revocationOf } from "../../domain/contract/revocation";
import type { ServiceContext } from "../service-context";
import { lockLedgers } from "./ledgers-of";
import { type ActTarget, performAct } from "./perform-act";
import { toldOfCompanyChange } from "./tell-company-change";

/** 無効にする (R9): the approval lapses, and what it entered in the contract's ledger no longer holds. */
export const invalidateApplication = (
  actor: StaffActor | SystemActor,
  target: ActTarget & { readonly reason: string },
  context: ServiceContext,
) =>
  performAct(actor, "invalidate", target, context, async (application, tx) => {
    const { id: applicationId, startDate } = application;
    const now = context.clock.now();
    if (startDate && !mayChangeApproval(startDate, japanDateOf(now))) {
      const message = `利用開始日（${formatLong(startDate)}）を過ぎているため、承認を無効にできません。`;
      return { ok: false, problem: { kind: "fields", problems: [{ field: "reason", message }] } };
    }
    const ledgers = await (await lockLedgers(tx, actor, application))();
    const refusal = refuseRevocation(ledgers, applicationId);
    if (refusal) return { ok: false, problem: { kind: "fields", problems: [{ field: "reason", message: refusal }] } };
    await appendEntries(tx, revocationOf(allEntries(ledgers), applicationId), now);
    await forgetSecrets(tx, applicationId);
    return {
      ok: true,
      change: { invalidationReason: target.reason },
      performed: { act: "invalidate", reason: target.reason },
      offices: startDate ? await toldOfCompanyChange(tx, application, { outcome: "invalidated", from: startDate }) : [],
    };
  });
