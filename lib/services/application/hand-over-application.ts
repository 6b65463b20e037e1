import { findColleague } from "../../data/accounts";
import type { StaffActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";
import { type ActDecision, type ActTarget, performAct } from "./perform-act";

/** 担当を変更する: the case becomes a named colleague's, who is told. */
export const handOverApplication = (
  actor: StaffActor,
  target: ActTarget & { readonly colleagueId: string; readonly note: string },
  context: ServiceContext,
) =>
  performAct(actor, "handOver", target, context, async ({ assignee }, tx): Promise<ActDecision> => {
    const colleague = await findColleague(actor, target.colleagueId, tx);
    if (!colleague) return refused("選択した担当者は、いま担当になれません。別の方を選択してください。");
    if (colleague.id === assignee?.id) return refused(`${colleague.name}は、すでにこの申込の担当です。`);
    const { name: to } = colleague;
    const { note } = target;
    return {
      ok: true,
      change: { assigneeId: colleague.id },
      performed: { act: "handOver", to, note },
      audit: { from: assignee?.name ?? "", to, note },
    };
  });

const refused = (message: string): ActDecision => ({
  ok: false,
  problem: { kind: "fields", problems: [{ field: "colleague", message }] },
});
