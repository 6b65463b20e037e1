import { raiseContractVersion, revokeApproval } from "../../data/contract-changes";
import type { StaffActor, SystemActor } from "../../domain/account/actor";
import type { World } from "../world";
import { type ActTarget, performAct } from "./perform-act";

/** 無効にする (R9): the approval lapses, and what it did to the contract is undone. */
export const invalidateApplication = (
  actor: StaffActor | SystemActor,
  target: ActTarget & { readonly reason: string },
  world: World,
) =>
  performAct(actor, "invalidate", target, world, async (application, tx) => {
    if (!application.startDate) throw new Error(`approved application ${application.receiptNumber} has no start date`);
    await revokeApproval(tx, application.id, application.startDate);
    await raiseContractVersion(tx, application.officeId);
    return {
      ok: true,
      change: { invalidationReason: target.reason },
      happening: { act: "invalidate", reason: target.reason },
    };
  });
