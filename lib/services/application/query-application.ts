import type { StaffActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct } from "./perform-act";

/** 確認事項を通知する: asks the customer to correct or withdraw. */
export const queryApplication = (
  actor: StaffActor,
  target: ActTarget & { readonly query: string },
  context: ServiceContext,
) =>
  performAct(actor, "query", target, context, () => ({
    ok: true,
    change: { query: target.query },
    performed: { act: "query", query: target.query },
  }));
