import type { StaffActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct } from "./perform-act";

/** 担当を外す: the case waits for any reviewer again; its reviewer, if that is somebody else, is told. */
export const releaseApplication = (
  actor: StaffActor,
  target: ActTarget & { readonly note: string },
  context: ServiceContext,
) =>
  performAct(actor, "release", target, context, ({ assignee }) => {
    const { note } = target;
    const from = assignee?.name ?? "";
    return {
      ok: true,
      change: { assigneeId: null },
      performed: { act: "release", from, note },
      audit: { from, note },
    };
  });
