import type { BusinessCalendar } from "../domain/calendar/business-days";
import type { JapanDate } from "../domain/calendar/japan-date";
import type { ScheduleDate } from "../domain/calendar/start-date";
import type { Connection, Transaction } from "./database";
import { fromDatabaseDate, toDatabaseDate } from "./database-date";

/** The registration dates from a day on, earliest first. */
export async function readSchedule(from: JapanDate, db: Connection): Promise<ScheduleDate[]> {
  const rows = await db.scheduleDate.findMany({
    where: { registrationDate: { gte: toDatabaseDate(from) } },
    orderBy: { registrationDate: "asc" },
  });
  return rows.map((row) => ({
    registrationDate: fromDatabaseDate(row.registrationDate),
    applicationDeadline: fromDatabaseDate(row.applicationDeadline),
    systemSettingDeadline: fromDatabaseDate(row.systemSettingDeadline),
  }));
}

export async function putScheduleDate(tx: Transaction, date: ScheduleDate): Promise<void> {
  const registrationDate = toDatabaseDate(date.registrationDate);
  const deadlines = {
    applicationDeadline: toDatabaseDate(date.applicationDeadline),
    systemSettingDeadline: toDatabaseDate(date.systemSettingDeadline),
  };
  await tx.scheduleDate.upsert({
    where: { registrationDate },
    create: { registrationDate, ...deadlines },
    update: deadlines,
  });
}

/** False when there is no such date. */
export async function deleteScheduleDate(tx: Transaction, date: JapanDate): Promise<boolean> {
  const { count } = await tx.scheduleDate.deleteMany({ where: { registrationDate: toDatabaseDate(date) } });
  return count === 1;
}

export interface ClosingDay {
  readonly date: JapanDate;
  readonly reason: string;
}

export async function readClosingDays(db: Connection): Promise<ClosingDay[]> {
  const rows = await db.closingDay.findMany({ orderBy: { date: "asc" } });
  return rows.map((row) => ({ date: fromDatabaseDate(row.date), reason: row.reason }));
}

/** R3: the business days, with the Center's extra closing days. */
export async function readCalendar(db: Connection): Promise<BusinessCalendar> {
  return { closingDays: new Set((await readClosingDays(db)).map((day) => day.date)) };
}

export async function putClosingDay(tx: Transaction, { date, reason }: ClosingDay): Promise<void> {
  await tx.closingDay.upsert({
    where: { date: toDatabaseDate(date) },
    create: { date: toDatabaseDate(date), reason },
    update: { reason },
  });
}

/** False when there is no such day. */
export async function deleteClosingDay(tx: Transaction, date: JapanDate): Promise<boolean> {
  const { count } = await tx.closingDay.deleteMany({ where: { date: toDatabaseDate(date) } });
  return count === 1;
}
