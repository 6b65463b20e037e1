import { appendEntries } from "../../data/contract-ledger";
import { readCalendar } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import { mayChangeApproval } from "../../domain/application/may-change-approval";
import { formatLong, japanDateOf } from "../../domain/calendar/japan-date";
import { passwordsThrough } from "../../domain/calendar/password-window";
import { planOf } from "../../domain/change/changes";
import { lastSeq } from "../../domain/contract/ledger";
import { allEntries } from "../../domain/contract/ledgers";
import { movedPlan, refuseMove } from "../../domain/contract/move-entries";
import { entriesOf } from "../../domain/contract/plan";
import { revocationOf } from "../../domain/contract/revocation";
import type { FieldProblem } from "../../domain/form/parse-form";
import type { ServiceContext } from "../service-context";
import { type ConfirmedStartDate, confirmStartDate } from "./confirm-start-date";
import { lockLedgers } from "./ledgers-of";
import { type ActDecision, type ActTarget, performAct } from "./perform-act";
import { settingDueOn } from "./setting-due-on";
import { toldOfCompanyChange } from "./tell-company-change";

interface StartDateChange extends ActTarget, ConfirmedStartDate {
  /** What the customer is told about it; may be empty. */
  readonly message: string;
}

const refused = (problems: readonly FieldProblem[]): ActDecision => ({
  ok: false,
  problem: { kind: "fields", problems },
});
const refusedDay = (message: string) => refused([{ field: "startDate", message }]);

/**
 * 利用開始日を変更する (R7, R23): until the start date, also after the certificate work. What the approval entered in the contract's
 * ledger is undone and entered again for the new day, with the numbers and names that were issued, under all rules.
 */
export const changeStartDate = (actor: StaffActor, change: StartDateChange, context: ServiceContext) =>
  performAct(actor, "changeStartDate", change, context, async (application, tx) => {
    const { id: applicationId, startDate: from, contractBefore, content } = application;
    const { startDate: to, message } = change;
    if (!from) throw new Error(`approved application ${application.receiptNumber} has no start date`);
    const now = context.clock.now();
    if (!mayChangeApproval(from, japanDateOf(now))) {
      return refusedDay(`利用開始日（${formatLong(from)}）になったため、利用開始日を変更できません。`);
    }
    if (from === to) {
      return refusedDay(`利用開始日は、すでに${formatLong(from)}です。変更する場合は、別の日を選択してください。`);
    }
    const readLedgers = await lockLedgers(tx, actor, application);
    const before = await readLedgers();
    await appendEntries(tx, revocationOf(allEntries(before), applicationId), now);
    const without = await readLedgers();
    const confirmation = await confirmStartDate(tx, application, change, { ...without, before: contractBefore }, now);
    if (!confirmation.ok) return refused(confirmation.problems);
    const plan = movedPlan(before, { applicationId, from, to, plan: planOf(content.changes, contractBefore) });
    await appendEntries(tx, entriesOf(plan, without, { day: to, applicationId }), now);
    const refusal = refuseMove(before, await readLedgers(), applicationId);
    if (refusal) return refusedDay(refusal);
    const calendar = await readCalendar(tx);
    // What was told before holds, also where the window of the new day is shorter (R4).
    const told = passwordsThrough(from, calendar, application.passwordsPromisedThrough);
    const { exception } = confirmation;
    const contracts = { before: contractBefore, after: application.contractAfter };
    const systemSettingDue = await settingDueOn(tx, to, contracts, now);
    return {
      ok: true,
      change: {
        startDate: to,
        previousStartDate: from,
        startDateMessage: message,
        passwordsPromisedThrough: passwordsThrough(to, calendar, told),
        approvedSeq: lastSeq(without.ledger),
      },
      performed: {
        act: "changeStartDate",
        from,
        to,
        message,
        ...(systemSettingDue ? { systemSettingDue } : {}),
        exceptionReason: exception.exceptionReason,
      },
      audit: { from, to, ...exception },
      offices: await toldOfCompanyChange(tx, application, { outcome: "moved", from: to }),
    };
  });
