import type { StaffActor } from "../../domain/account/actor";
import type { World } from "../world";
import { type ActTarget, performAct } from "./perform-act";

/** 確認事項を通知する: asks the customer to correct or withdraw. */
export const queryApplication = (actor: StaffActor, target: ActTarget & { readonly query: string }, world: World) =>
  performAct(actor, "query", target, world, () => ({
    ok: true,
    change: { query: target.query },
    happening: { act: "query", query: target.query },
  }));
