import { type JapanDate, japanDate } from "../domain/calendar/japan-date";

/** A `@db.Date` column comes and goes as UTC midnight of the Japan date it holds. */
export const toDatabaseDate = (date: JapanDate): Date => new Date(`${date}T00:00:00Z`);

export const fromDatabaseDate = (date: Date): JapanDate => japanDate(date.toISOString().slice(0, 10));

export const fromNullableDate = (date: Date | null): JapanDate | null => (date ? fromDatabaseDate(date) : null);
