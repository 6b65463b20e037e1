import { readHistory } from "../../data/application-events";
import { type ApplicationChange, changeApplication, lockApplication, readApplication } from "../../data/applications";
import type { AuditFact } from "../../data/audit-log";
import type { Transaction } from "../../data/database";
import type { Actor } from "../../domain/account/actor";
import { historySentence, type PerformedAct } from "../../domain/application/application-event";
import { type ApplicationRecord, standingOf } from "../../domain/application/application-record";
import type { OfficeTold } from "../../domain/application/office-told";
import { staffToTell } from "../../domain/application/staff-to-tell";
import { type ApplicationAct, statusAfter } from "../../domain/application/transitions";
import { waitingSinceAfter } from "../../domain/application/turn";
import { failed, type Outcome, type Problem, succeeded } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";
import { recordAct } from "./record-act";

export interface ActTarget {
  readonly receiptNumber: string;
  /** The version the person saw when deciding; whatever came in between makes the act fail. */
  readonly seenVersion: number;
}

/** What deciding an act comes to: what to write, or why not. */
export type ActDecision =
  | {
      readonly ok: true;
      readonly change?: Omit<ApplicationChange, "status" | "waitingSince"> &
        Partial<Pick<ApplicationChange, "waitingSince">>;
      readonly performed: PerformedAct;
      readonly audit?: AuditFact["detail"];
      /** Other offices that are told of it. */
      readonly offices?: readonly OfficeTold[];
    }
  | { readonly ok: false; readonly problem: Problem };

/** Thrown inside the transaction to undo it and answer with a problem. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

/** Thrown inside the transaction when somebody else was first. */
class Overtaken extends Error {}

/**
 * One act on an application: lock it, judge it by the version that was seen, the table of transitions (R2) and `decide`,
 * then change the row and record the act: all in one transaction.
 */
export async function performAct(
  actor: Actor,
  act: ApplicationAct,
  target: ActTarget,
  context: ServiceContext,
  decide: (application: ApplicationRecord, tx: Transaction) => Promise<ActDecision> | ActDecision,
): Promise<Outcome<{ readonly receiptNumber: string }>> {
  const { receiptNumber } = target;
  try {
    await context.db.$transaction((tx) => performActIn(tx, actor, act, target, context, decide));
    return succeeded({ receiptNumber });
  } catch (error) {
    if (error instanceof Refused) return failed(error.problem);
    if (error instanceof Overtaken) return failed(await overtaken(actor, receiptNumber, context));
    throw error;
  }
}

/** The same inside a transaction that is already open. Throws, so that it is undone, where the act cannot be done. */
export async function performActIn(
  tx: Transaction,
  actor: Actor,
  act: ApplicationAct,
  { receiptNumber, seenVersion }: ActTarget,
  context: ServiceContext,
  decide: (application: ApplicationRecord, tx: Transaction) => Promise<ActDecision> | ActDecision,
): Promise<void> {
  await lockApplication(tx, receiptNumber);
  const application = await readApplication(actor, receiptNumber, tx);
  if (!application) throw new Refused({ kind: "notFound" });
  const standing = standingOf(application, actor);
  const status = statusAfter(act, actor.kind, standing);
  if (!status || application.version !== seenVersion) throw new Overtaken();
  const decision = await decide(application, tx);
  if (!decision.ok) throw new Refused(decision.problem);
  const before = { ...application, ...standing, assigneeId: application.assignee?.id ?? null };
  const { assigneeId = before.assigneeId } = decision.change ?? {};
  const waitingSince = waitingSinceAfter(before, { ...standing, status, assigneeId }, context.clock.now());
  await changeApplication(tx, application.id, { status, waitingSince, ...decision.change });
  await recordAct(tx, actor, context, application, {
    performed: decision.performed,
    audit: { action: `${act}-application`, subject: receiptNumber, detail: decision.audit },
    told: staffToTell(actor, application.status, [before.assigneeId, assigneeId]),
    offices: decision.offices,
  });
}

async function overtaken(actor: Actor, receiptNumber: string, context: ServiceContext): Promise<Problem> {
  const last = (await readHistory(actor, receiptNumber, context.db)).at(-1);
  return { kind: "overtaken", sentence: last ? historySentence(last) : "" };
}
