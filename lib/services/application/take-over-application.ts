import type { StaffActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct } from "./perform-act";

/** 審査を引き継ぐ: a reviewer takes a case that somebody else has, and says why (R23); the other one is told. */
export const takeOverApplication = (
  actor: StaffActor,
  target: ActTarget & { readonly reason: string },
  context: ServiceContext,
) =>
  performAct(actor, "takeOver", target, context, ({ assignee }) => {
    const { reason } = target;
    const from = assignee?.name ?? "";
    return {
      ok: true,
      change: { assigneeId: actor.accountId },
      performed: { act: "takeOver", from, reason },
      audit: { from, reason },
    };
  });
