import type { CustomerActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct } from "./perform-act";

/** 取下げる */
export const withdrawApplication = (actor: CustomerActor, target: ActTarget, context: ServiceContext) =>
  performAct(actor, "withdraw", target, context, () => ({ ok: true, performed: { act: "withdraw" } }));
