import type { StaffActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct } from "./perform-act";

/** 確認事項を取り消す: the Center does without an answer, and the review goes on with its reviewer. */
export const takeBackQuery = (actor: StaffActor, target: ActTarget, context: ServiceContext) =>
  performAct(actor, "takeBackQuery", target, context, ({ query }) => ({
    ok: true,
    change: { question: null },
    performed: { act: "takeBackQuery", query: query ?? "" },
  }));
