import { approvedStatuses } from "../domain/application/transitions";
import type { JapanDate } from "../domain/calendar/japan-date";
import type { Contract } from "../domain/contract/contract";
import type { Connection, Transaction } from "./database";
import { toDatabaseDate } from "./database-date";

// The columns that lists and log-in read follow the ledger on the day from which an approval holds.

/** Approved applications whose day has come and that nothing has followed yet. */
export const listTakingEffect = (today: JapanDate, db: Connection) =>
  db.application.findMany({
    where: { tookEffectAt: null, status: { in: [...approvedStatuses] }, startDate: { lte: toDatabaseDate(today) } },
    orderBy: [{ startDate: "asc" }, { reviewEndedAt: "asc" }],
    select: { receiptNumber: true },
  });

/** Marks that everything follows an application. Whether this was the first time. */
export async function markTookEffect(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const where = { id, tookEffectAt: null };
  return (await tx.application.updateMany({ where, data: { tookEffectAt: at } })).count > 0;
}

/** The names of today, as the ledger has them; only what differs is written. Which of them were. */
export async function followNames(
  tx: Transaction,
  officeId: string,
  { companyId, company, office }: Pick<Contract, "companyId" | "company" | "office">,
): Promise<string[]> {
  const { count: companies } = await tx.company.updateMany({
    where: { id: companyId, name: { not: company.name } },
    data: { name: company.name },
  });
  const { count: offices } = await tx.office.updateMany({
    where: { id: officeId, OR: [{ name: { not: office.name } }, { companyId: { not: companyId } }] },
    data: { name: office.name, companyId },
  });
  return [...(companies > 0 ? [company.name] : []), ...(offices > 0 ? [office.name] : [])];
}
