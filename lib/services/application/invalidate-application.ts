import { raiseContractVersion, revokeApproval, switchOffSingleSignOn } from "../../data/contract-changes";
import type { StaffActor, SystemActor } from "../../domain/account/actor";
import type { ApplicationRecord } from "../../domain/application/application-record";
import { contractOperations } from "../../domain/change/built-items";
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
    const { id: applicationId, officeId } = application;
    await switchOffSingleSignOn(tx, { officeId, applicationId, userCodes: codesToSwitchOn(application) });
    await raiseContractVersion(tx, application.officeId);
    return {
      ok: true,
      change: { invalidationReason: target.reason },
      happening: { act: "invalidate", reason: target.reason },
    };
  });

/** The UserCodes for which the application asked for single sign-on. */
const codesToSwitchOn = ({ content }: ApplicationRecord): string[] =>
  contractOperations(content.changes).flatMap((operation) =>
    operation.type === "addUserIds" && operation.singleSignOn ? [operation.userCode] : [],
  );
