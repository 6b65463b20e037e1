import { generateNaccsPassword } from "../../adapters/key-ring";
import { addUserIds, endUserId, endWebTerminal, raiseContractVersion } from "../../data/contract-changes";
import { readContract } from "../../data/contracts";
import type { Transaction } from "../../data/database";
import { readCalendar } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import type { ApplicationRecord } from "../../domain/application/application-record";
import { refuseConfirmedStartDate } from "../../domain/calendar/confirmed-start-date";
import type { JapanDate } from "../../domain/calendar/japan-date";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { contractOperations } from "../../domain/change/built-items";
import type { ContractOperation } from "../../domain/change/change-item";
import { refuseEarlyEnd } from "../../domain/change/refuse-early-end";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import type { World } from "../world";
import { type ActTarget, performAct } from "./perform-act";

interface Approval extends ActTarget {
  /** 利用開始日, confirmed by staff (R7). */
  readonly startDate: JapanDate;
}

/** 審査を終了する: fixes the start date, allocates identification numbers and passwords (R14, R15), changes the contract. */
export const approveApplication = (actor: StaffActor, approval: Approval, world: World) =>
  performAct(actor, "approve", approval, world, async (application, tx) => {
    const { startDate } = approval;
    const now = world.clock.now();
    const { changes } = application.content;
    // Whoever changes the contract waits here, so that it stays as it is read.
    await raiseContractVersion(tx, application.officeId);
    const contract = await readContract(actor, application.officeId, tx);
    const refusal =
      refuseConfirmedStartDate(startDate, japanDateOf(now), await readCalendar(tx)) ??
      (contract && refuseEarlyEnd(changes, contract, startDate));
    if (refusal) {
      return { ok: false, problem: { kind: "fields", problems: [{ field: "startDate", message: refusal }] } };
    }
    const userIds: string[] = [];
    for (const operation of contractOperations(changes)) {
      const result = await carryOut(tx, operation, application, startDate, world);
      if (!result.ok) return result;
      userIds.push(...result.value);
    }
    return {
      ok: true,
      change: { startDate, reviewEndedAt: now },
      happening: { act: "approve", startDate, userIds },
      audit: { startDate, userIds },
    };
  });

/** Carries out one operation; the UserIds it issued, or why it cannot be done. */
async function carryOut(
  tx: Transaction,
  operation: ContractOperation,
  { id: applicationId, officeId }: ApplicationRecord,
  startDate: JapanDate,
  world: World,
): Promise<Outcome<readonly string[]>> {
  const changed = (subject: string) => failed({ kind: "contractChanged", subject });
  const nothingIssued = succeeded<readonly string[]>([]);
  switch (operation.type) {
    case "addUserIds": {
      const sealPassword = (userId: string) => world.keys.seal(generateNaccsPassword(), passwordPurpose(userId));
      const added = await addUserIds(tx, { ...operation, officeId, startDate, applicationId, sealPassword });
      if (added.ok) return succeeded(added.userIds);
      return added.reason === "noNumbersLeft"
        ? failed({ kind: "noNumbersLeft", userCode: operation.userCode })
        : changed(operation.userCode);
    }
    case "endUserId": {
      const ended = await endUserId(tx, { ...operation, officeId, endDate: startDate, applicationId });
      return ended ? nothingIssued : changed(`${operation.userCode} ${operation.identificationNumber}`);
    }
    case "endWebCertificate": {
      const ended = await endWebTerminal(tx, { ...operation, officeId, endDate: startDate, applicationId });
      return ended ? nothingIssued : changed(operation.terminalName);
    }
    case "addWebCertificates":
      return nothingIssued; // the certificate work issues them
  }
}

/** What a UserId's sealed password is bound to. */
export const passwordPurpose = (userId: string): string => `password/${userId}`;
