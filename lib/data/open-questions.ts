import { statusesBefore } from "../domain/application/transitions";
import type { Connection } from "./database";

/** The questions asked before a moment that are open, and of which the portal itself has not reminded yet. */
export async function listUnremindedQuestions(askedBefore: Date, db: Connection) {
  const rows = await db.application.findMany({
    where: { status: { in: statusesBefore("remind") }, queryAskedAt: { lt: askedBefore }, queryRemindedAt: null },
    orderBy: { filedAt: "asc" },
    select: { receiptNumber: true, version: true, queryAskedAt: true },
  });
  return rows.flatMap(({ queryAskedAt: askedAt, ...row }) => (askedAt ? [{ ...row, askedAt }] : []));
}
