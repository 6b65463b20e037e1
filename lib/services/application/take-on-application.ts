import type { StaffActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";
import { type ActDecision, type ActTarget, performAct } from "./perform-act";

/** What taking on a case writes. */
export const takingOn = (actor: StaffActor) => (): ActDecision => ({
  ok: true,
  change: { assigneeId: actor.accountId },
  performed: { act: "takeOn" },
});

/** 審査を開始する: the reviewer takes the case. */
export const takeOnApplication = (actor: StaffActor, target: ActTarget, context: ServiceContext) =>
  performAct(actor, "takeOn", target, context, takingOn(actor));
