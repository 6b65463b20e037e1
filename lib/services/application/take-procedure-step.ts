import { appendEntries } from "../../data/contract-ledger";
import type { Transaction } from "../../data/database";
import { readProcedures, writeStep } from "../../data/procedures";
import type { StaffActor } from "../../domain/account/actor";
import type { ApplicationRecord } from "../../domain/application/application-record";
import { isLastStep, nextStep, type ProcedureAct } from "../../domain/application/procedure";
import { refuseStepDay } from "../../domain/application/procedure-days";
import { type JapanDate, japanDateOf } from "../../domain/calendar/japan-date";
import { contractAsOf } from "../../domain/contract/ledger";
import { entriesOf } from "../../domain/contract/plan";
import type { ServiceContext } from "../service-context";
import { lockLedgers } from "./ledgers-of";
import { type ActTarget, performAct } from "./perform-act";

interface StepTaken extends ActTarget {
  readonly act: ProcedureAct;
  /** The day on which it was done; of the last step the first of the month from whose bill it holds. */
  readonly on: JapanDate;
}

/** A step of a procedure (lib/domain/application/procedure.ts): only the one that comes next can be taken, and by staff alone. */
export const takeProcedureStep = (actor: StaffActor, { act, on, ...target }: StepTaken, context: ServiceContext) =>
  performAct(actor, act, target, context, async (application, tx) => {
    const now = context.clock.now();
    const today = japanDateOf(now);
    const found = await readProcedures(actor, target.receiptNumber, tx);
    const procedure = found.find((each) => nextStep(each) === act);
    if (!procedure)
      return {
        ok: false,
        problem: { kind: "overtaken", sentence: "この手続きは、すでに先の段階に進んでいるか、終わっています。" },
      };
    const message = refuseStepDay(act, on, { today, startDate: application.startDate ?? today });
    if (message) return { ok: false, problem: { kind: "fields", problems: [{ field: "on", message }] } };
    const last = isLastStep(procedure.kind, act);
    if (last && !(await beginDirectDebit(tx, actor, application, on, now))) {
      const sentence = "この事業所の契約では、口座振替の申込みがありません。";
      return { ok: false, problem: { kind: "fields", problems: [{ field: "on", message: sentence }] } };
    }
    await writeStep(tx, application.id, { ...procedure, reached: act, since: now, endedAt: last ? now : null });
    return { ok: true, performed: { act, on }, audit: { on } };
  });

/** What the contract has waited for: bills of that month and later are paid by direct debit. Whether it still does wait. */
async function beginDirectDebit(
  tx: Transaction,
  actor: StaffActor,
  application: ApplicationRecord,
  from: JapanDate,
  now: Date,
): Promise<boolean> {
  const ledgers = await (await lockLedgers(tx, actor, application))();
  if (!contractAsOf(ledgers.ledger, from).billing.directDebitAsked) return false;
  const plan = [{ type: "setPaymentMethod", method: "DIRECT_DEBIT", from } as const];
  await appendEntries(tx, entriesOf(plan, ledgers, { day: from, applicationId: application.id }), now);
  return true;
}
