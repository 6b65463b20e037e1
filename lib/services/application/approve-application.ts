import { generateNaccsPassword } from "../../adapters/key-ring";
import { appendEntries, lockContract, readLedger } from "../../data/contract-ledger";
import type { Transaction } from "../../data/database";
import { issueUserIds } from "../../data/issued-numbers";
import { readCalendar } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import type { ApplicationRecord } from "../../domain/application/application-record";
import { refuseConfirmedStartDate } from "../../domain/calendar/confirmed-start-date";
import { type JapanDate, japanDateOf } from "../../domain/calendar/japan-date";
import { planOf } from "../../domain/change/changes";
import { refuseChanges } from "../../domain/change/refuse-changes";
import { type Ledger, lastSeq } from "../../domain/contract/ledger";
import type { NumberSource } from "../../domain/contract/operation-kind";
import { issueNumbers } from "../../domain/contract/operations/operations";
import { entriesOf, type PlannedOperation } from "../../domain/contract/plan";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct, Refused } from "./perform-act";

interface Approval extends ActTarget {
  /** 利用開始日, confirmed by staff (R7). */
  readonly startDate: JapanDate;
}

/**
 * 審査を終了する: all rules again as of the confirmed start date, then the numbers and passwords (R14, R15), then the entries
 * in the contract's ledger.
 */
export const approveApplication = (actor: StaffActor, approval: Approval, context: ServiceContext) =>
  performAct(actor, "approve", approval, context, async (application, tx) => {
    const { startDate } = approval;
    const { officeId, id: applicationId } = application;
    const now = context.clock.now();
    await lockContract(tx, officeId);
    const ledger = await ledgerOf(actor, application, tx);
    const refusal =
      refuseConfirmedStartDate(startDate, japanDateOf(now), await readCalendar(tx)) ??
      refusalOf(application, ledger, startDate);
    if (refusal) {
      return { ok: false, problem: { kind: "fields", problems: [{ field: "startDate", message: refusal }] } };
    }
    const numbers = numbersFor(tx, application, context);
    const issued: PlannedOperation[] = [];
    for (const { from, ...operation } of planOf(application.content.changes, application.contractBefore)) {
      issued.push({ ...(await issueNumbers(operation, numbers)), ...(from ? { from } : {}) });
    }
    await appendEntries(tx, entriesOf(issued, ledger, { day: startDate, officeId, applicationId }), now);
    const userIds = numbers.drawn;
    return {
      ok: true,
      change: { startDate, reviewEndedAt: now, approvedSeq: lastSeq(ledger) },
      performed: { act: "approve", startDate, userIds },
      audit: { startDate, userIds },
    };
  });

/** The first rule that the changes break as of that day. */
const refusalOf = ({ content, officeId, contractBefore }: ApplicationRecord, ledger: Ledger, day: JapanDate) =>
  refuseChanges(content.changes, { ledger, officeId, before: contractBefore, day })[0]?.message;

async function ledgerOf(actor: StaffActor, { officeId, receiptNumber }: ApplicationRecord, tx: Transaction) {
  const ledger = await readLedger(actor, officeId, tx);
  if (!ledger) throw new Error(`the office of application ${receiptNumber} has no ledger`);
  return ledger;
}

/** Draws numbers for an application, each UserId with its password, and remembers them. */
function numbersFor(
  tx: Transaction,
  { id: applicationId, officeId }: ApplicationRecord,
  context: ServiceContext,
): NumberSource & { readonly drawn: readonly string[] } {
  const drawn: string[] = [];
  const sealPassword = (userId: string) => context.keys.seal(generateNaccsPassword(), passwordPurpose(userId));
  return {
    drawn,
    async userIds(wanted) {
      const numbers = await issueUserIds(tx, { ...wanted, officeId, applicationId, sealPassword });
      if (!numbers) throw new Refused({ kind: "noNumbersLeft", userCode: wanted.userCode });
      drawn.push(...numbers.map((number) => `${wanted.userCode}${number}`));
      return numbers;
    },
  };
}

/** What a UserId's sealed password is bound to. */
export const passwordPurpose = (userId: string): string => `password/${userId}`;
