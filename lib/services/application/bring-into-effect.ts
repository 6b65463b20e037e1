import { lockApplication, readApplication } from "../../data/applications";
import { appendAudit } from "../../data/audit-log";
import { followNames, markTookEffect } from "../../data/contract-columns";
import { listEnteredOffices, lockContracts, readContract } from "../../data/contract-ledger";
import { endProcedures } from "../../data/procedures";
import { systemActor } from "../../domain/account/actor";
import { approvalHolds } from "../../domain/application/transitions";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { planOf } from "../../domain/change/changes";
import type { ServiceContext } from "../service-context";
import { passManagement } from "./pass-management";

/**
 * On the first day of an approval: what the ledger says from that day on, names and the manager's account say, too. Done once; done
 * again it would change nothing, as the fold of today is compared with what stands there.
 */
export const bringIntoEffect = (receiptNumber: string, context: ServiceContext): Promise<void> =>
  context.db.$transaction(async (tx) => {
    const now = context.clock.now();
    const today = japanDateOf(now);
    await lockApplication(tx, receiptNumber);
    const application = await readApplication(systemActor, receiptNumber, tx);
    if (!application || !approvalHolds(application.status)) return;
    if (!(await markTookEffect(tx, application.id, now))) return;
    const offices = [...new Set([application.officeId, ...(await listEnteredOffices(tx, application.id))])];
    await lockContracts(tx, offices);
    const names: string[] = [];
    for (const officeId of offices) {
      const contract = await readContract(systemActor, officeId, today, tx);
      if (contract) names.push(...(await followNames(tx, officeId, contract)));
    }
    const plan = planOf(application.content.changes, application.contractBefore);
    // 銀行振込 is wished for again: what was under way for 口座振替 is done with.
    if (plan.some(({ type }) => type === "setPaymentMethod"))
      await endProcedures(tx, application.officeId, "directDebit", now);
    if (plan.some(({ type }) => type === "setSystemManager")) await passManagement(tx, application, context);
    if (names.length > 0) {
      await appendAudit(tx, systemActor, { action: "follow-names", subject: receiptNumber, detail: { names } }, now);
    }
  });
