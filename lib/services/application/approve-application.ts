import { generateNaccsPassword } from "../../adapters/key-ring";
import { appendEntries } from "../../data/contract-ledger";
import type { Transaction } from "../../data/database";
import { issueUserIds } from "../../data/issued-numbers";
import { readCalendar } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import type { ApplicationRecord } from "../../domain/application/application-record";
import { passwordsThrough } from "../../domain/calendar/password-window";
import { planOf } from "../../domain/change/changes";
import { lastSeq } from "../../domain/contract/ledger";
import type { NumberSource } from "../../domain/contract/operation-kind";
import { entriesOf, issuePlan } from "../../domain/contract/plan";
import type { ServiceContext } from "../service-context";
import { type ConfirmedStartDate, confirmStartDate } from "./confirm-start-date";
import { lockLedgers } from "./ledgers-of";
import { type ActTarget, performAct, Refused } from "./perform-act";

/**
 * 審査を終了する: all rules again as of the confirmed start date, then the numbers and passwords (R14, R15), then the entries
 * in the contract's ledger.
 */
export const approveApplication = (
  actor: StaffActor,
  approval: ActTarget & ConfirmedStartDate,
  context: ServiceContext,
) =>
  performAct(actor, "approve", approval, context, async (application, tx) => {
    const { startDate } = approval;
    const { id: applicationId } = application;
    const now = context.clock.now();
    const readLedgers = await lockLedgers(tx, actor, application);
    const ledgers = await readLedgers();
    const confirmation = await confirmStartDate(
      tx,
      application,
      approval,
      { ...ledgers, before: application.contractBefore },
      now,
    );
    if (!confirmation.ok) return { ok: false, problem: { kind: "fields", problems: confirmation.problems } };
    const { exception } = confirmation;
    const numbers = numbersFor(tx, application, context);
    const issued = await issuePlan(planOf(application.content.changes, application.contractBefore), numbers);
    await appendEntries(tx, entriesOf(issued, ledgers, { day: startDate, applicationId }), now);
    const userIds = numbers.drawn;
    return {
      ok: true,
      change: {
        startDate,
        reviewEndedAt: now,
        approvedSeq: lastSeq(ledgers.ledger),
        passwordsPromisedThrough: passwordsThrough(startDate, await readCalendar(tx), null),
      },
      performed: { act: "approve", startDate, userIds, exceptionReason: exception.exceptionReason },
      audit: { startDate, userIds, ...exception },
    };
  });

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
