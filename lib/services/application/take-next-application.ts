import { lockNextWaiting } from "../../data/review-queue";
import type { StaffActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";
import { performActIn } from "./perform-act";
import { takingOn } from "./take-on-application";

/**
 * 次の案件を開始する: takes the next case of the reviewer; undefined when none waits. Reviewers who press at the same
 * moment get different ones.
 */
export const takeNextApplication = (
  actor: StaffActor,
  context: ServiceContext,
): Promise<{ readonly receiptNumber: string } | undefined> =>
  context.db.$transaction(async (tx) => {
    const next = await lockNextWaiting(tx, actor);
    if (!next) return undefined;
    const target = { receiptNumber: next.receiptNumber, seenVersion: next.version };
    await performActIn(tx, actor, "takeOn", target, context, takingOn(actor));
    return { receiptNumber: next.receiptNumber };
  });
