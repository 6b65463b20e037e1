import type { StaffActor } from "../domain/account/actor";
import { type DatedCase, daysTouched } from "../domain/application/calendar-touches";
import { approvedStatuses, statusesBefore } from "../domain/application/transitions";
import { addDays, type JapanDate } from "../domain/calendar/japan-date";
import type { Connection, Transaction } from "./database";
import { fromDatabaseDate, fromNullableDate, toDatabaseDate } from "./database-date";

/** The cases whose dates a change of a day may touch: under review with a wish for it, or approved to start around it. */
export async function listDatedCases(_actor: StaffActor, day: JapanDate, db: Connection): Promise<DatedCase[]> {
  const around = { gte: toDatabaseDate(addDays(day, -daysTouched)), lte: toDatabaseDate(addDays(day, daysTouched)) };
  const rows = await db.application.findMany({
    where: {
      OR: [
        { status: { in: statusesBefore("withdraw") }, wishedStartDate: toDatabaseDate(day) },
        { status: { in: [...approvedStatuses] }, startDate: around },
      ],
    },
    orderBy: [{ startDate: "asc" }, { receiptNumber: "asc" }],
    select: {
      receiptNumber: true,
      companyName: true,
      officeName: true,
      wishedStartDate: true,
      startDate: true,
      passwordsPromisedThrough: true,
      _count: { select: { issuedUserIds: { where: { sealedPassword: { not: null } } } } },
    },
  });
  return rows.map(({ wishedStartDate, startDate, passwordsPromisedThrough, _count, ...row }) => ({
    ...row,
    wishedStartDate: fromDatabaseDate(wishedStartDate),
    startDate: fromNullableDate(startDate),
    passwordsPromisedThrough: fromNullableDate(passwordsPromisedThrough),
    keepsPasswords: _count.issuedUserIds > 0,
  }));
}

/** The start dates of approvals whose passwords are not erased yet, each once. */
export async function startDatesWithPasswords(tx: Transaction): Promise<JapanDate[]> {
  const rows = await tx.application.findMany({
    where: { status: { in: [...approvedStatuses] }, passwordsErasedAt: null },
    distinct: ["startDate"],
    select: { startDate: true },
  });
  return rows.flatMap(({ startDate }) => (startDate ? [fromDatabaseDate(startDate)] : []));
}

/** R4: what starts on a day keeps its passwords through a day at least. */
export async function promisePasswords(tx: Transaction, startDate: JapanDate, through: JapanDate): Promise<void> {
  const passwordsPromisedThrough = toDatabaseDate(through);
  await tx.application.updateMany({
    where: {
      status: { in: [...approvedStatuses] },
      passwordsErasedAt: null,
      startDate: toDatabaseDate(startDate),
      OR: [{ passwordsPromisedThrough: null }, { passwordsPromisedThrough: { lt: passwordsPromisedThrough } }],
    },
    data: { passwordsPromisedThrough },
  });
}
