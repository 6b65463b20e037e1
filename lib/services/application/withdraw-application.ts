import type { CustomerActor } from "../../domain/account/actor";
import type { World } from "../world";
import { type ActTarget, performAct } from "./perform-act";

/** 取下げる */
export const withdrawApplication = (actor: CustomerActor, target: ActTarget, world: World) =>
  performAct(actor, "withdraw", target, world, () => ({ ok: true, happening: { act: "withdraw" } }));
