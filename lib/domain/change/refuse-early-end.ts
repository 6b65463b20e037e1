import { compareDates, formatLong, type JapanDate } from "../calendar/japan-date";
import type { Contract } from "../contract/contract";
import { contractOperations } from "./built-items";
import type { Changes } from "./change-item";

/**
 * Why the changes cannot take effect on a day, or undefined: what they end may not have started by then. It can end on the
 * day it starts at the earliest, and then is never used.
 */
export function refuseEarlyEnd(changes: Changes, contract: Contract, day: JapanDate): string | undefined {
  const last = endedBy(changes, contract)
    .filter(({ startDate }) => startDate > day)
    .toSorted((a, b) => compareDates(b.startDate, a.startDate))[0];
  if (!last) return undefined;
  return `「${last.name}」の利用開始日は${formatLong(last.startDate)}です。これを削除する申込では、その日以降の日付を指定してください。`;
}

interface Ended {
  readonly name: string;
  readonly startDate: JapanDate;
}

function endedBy(changes: Changes, contract: Contract): Ended[] {
  return contractOperations(changes).flatMap((operation): Ended[] => {
    if (operation.type === "endWebCertificate") {
      return contract.terminals.filter(({ name }) => name === operation.terminalName);
    }
    if (operation.type !== "endUserId") return [];
    const { userCode, identificationNumber } = operation;
    const userIds = contract.userCodes.find(({ code }) => code === userCode)?.userIds ?? [];
    return userIds
      .filter((userId) => userId.identificationNumber === identificationNumber)
      .map(({ startDate }) => ({ name: `${userCode} ${identificationNumber}`, startDate }));
  });
}
