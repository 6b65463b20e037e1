import type { StaffActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct } from "./perform-act";

/** 代理取下げ: the Center withdraws for an office that asked for it by phone. */
export const withdrawForCustomer = (
  actor: StaffActor,
  target: ActTarget & { readonly reason: string },
  context: ServiceContext,
) =>
  performAct(actor, "withdrawForCustomer", target, context, () => ({
    ok: true,
    performed: { act: "withdrawForCustomer", reason: target.reason },
  }));
