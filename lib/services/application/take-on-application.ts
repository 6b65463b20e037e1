import type { StaffActor } from "../../domain/account/actor";
import type { World } from "../world";
import { type ActDecision, type ActTarget, performAct } from "./perform-act";

/** What taking on a case writes. */
export const takingOn = (actor: StaffActor) => (): ActDecision => ({
  ok: true,
  change: { assigneeId: actor.accountId },
  happening: { act: "takeOn" },
});

/** 審査を開始する: the reviewer takes the case. */
export const takeOnApplication = (actor: StaffActor, target: ActTarget, world: World) =>
  performAct(actor, "takeOn", target, world, takingOn(actor));
