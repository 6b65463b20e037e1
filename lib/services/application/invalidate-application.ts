import { appendEntries, lockContract, readLedger } from "../../data/contract-ledger";
import { forgetPasswords } from "../../data/issued-numbers";
import type { StaffActor, SystemActor } from "../../domain/account/actor";
import { refuseRevocation, revocationOf } from "../../domain/contract/revocation";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct } from "./perform-act";

/** 無効にする (R9): the approval lapses, and what it entered in the contract's ledger no longer holds. */
export const invalidateApplication = (
  actor: StaffActor | SystemActor,
  target: ActTarget & { readonly reason: string },
  context: ServiceContext,
) =>
  performAct(actor, "invalidate", target, context, async (application, tx) => {
    const { id: applicationId, officeId } = application;
    await lockContract(tx, officeId);
    const ledger = (await readLedger(actor, officeId, tx)) ?? [];
    const refusal = refuseRevocation(ledger, applicationId);
    if (refusal) return { ok: false, problem: { kind: "fields", problems: [{ field: "reason", message: refusal }] } };
    await appendEntries(tx, revocationOf(ledger, applicationId), context.clock.now());
    await forgetPasswords(tx, applicationId);
    return {
      ok: true,
      change: { invalidationReason: target.reason },
      performed: { act: "invalidate", reason: target.reason },
    };
  });
