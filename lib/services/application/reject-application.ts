import type { StaffActor } from "../../domain/account/actor";
import type { World } from "../world";
import { type ActTarget, performAct } from "./perform-act";

/** 不承認にする */
export const rejectApplication = (actor: StaffActor, target: ActTarget & { readonly reason: string }, world: World) =>
  performAct(actor, "reject", target, world, () => ({
    ok: true,
    change: { rejectionReason: target.reason, reviewEndedAt: world.clock.now() },
    happening: { act: "reject", reason: target.reason },
  }));
