import type { StaffActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct } from "./perform-act";

/** 不承認にする */
export const rejectApplication = (
  actor: StaffActor,
  target: ActTarget & { readonly reason: string },
  context: ServiceContext,
) =>
  performAct(actor, "reject", target, context, () => ({
    ok: true,
    change: { rejectionReason: target.reason, reviewEndedAt: context.clock.now() },
    performed: { act: "reject", reason: target.reason },
  }));
