declare const japanDateBrand: unique symbol;

/**
 * A day on Japan's calendar (Asia/Tokyo), written "YYYY-MM-DD", years 1000 to 9999. It sorts and compares as text does.
 */
export type JapanDate = string & { readonly [japanDateBrand]: true };

/** Japan keeps UTC+9 without summer time, so the zone is a constant and needs no zone data in the browser. */
const JAPAN_OFFSET_MS = 9 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const WEEKDAYS = ["日", "月", "火", "水", "木", "金", "土"];

/** For literals and values already checked. Throws a RangeError on anything that is not a day of the calendar. */
export function japanDate(text: string): JapanDate {
  if (!isJapanDate(text)) throw new RangeError(`Not a Japan date: ${JSON.stringify(text)}`);
  return text;
}

export function isJapanDate(text: string): text is JapanDate {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The day it is in Japan at an instant, whatever zone the machine is in. */
export function japanDateOf(instant: Date): JapanDate {
  return fromDayNumber(Math.floor((instant.getTime() + JAPAN_OFFSET_MS) / DAY_MS));
}

/** The instant at which a day begins in Japan. */
export function startOfJapanDay(date: JapanDate): Date {
  return new Date(dayNumber(date) * DAY_MS - JAPAN_OFFSET_MS);
}

/** Reads 20261210, in full or half width, as the forms ask for it. Undefined when there is no such day. */
export function parseEightDigits(text: string): JapanDate | undefined {
  const digits = text.normalize("NFKC").trim();
  if (!/^\d{8}$/.test(digits)) return undefined;
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return isJapanDate(date) ? date : undefined;
}

export function toEightDigits(date: JapanDate): string {
  return date.replaceAll("-", "");
}

export function addDays(date: JapanDate, days: number): JapanDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day of another month, or that month's last day where it has no such day. */
export function addMonths(date: JapanDate, months: number): JapanDate {
  const [year, month, day] = partsOf(date);
  const first = Date.UTC(year, month - 1 + months, 1);
  const afterLast = Date.UTC(year, month + months, 1);
  return fromDayNumber(Math.min(first / DAY_MS + day, afterLast / DAY_MS) - 1);
}

/** The first day of the month that begins on a day or after it. */
export function firstOfMonthFrom(date: JapanDate): JapanDate {
  return date.endsWith("-01") ? date : japanDate(`${addMonths(date, 1).slice(0, 7)}-01`);
}

/** The same day of another year; 29 February becomes the 28th where the year has none. */
export function addYears(date: JapanDate, years: number): JapanDate {
  return addMonths(date, years * 12);
}

/** Whole days from one day to another, negative when the other comes first. */
export function daysBetween(from: JapanDate, to: JapanDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** For `sort`: earliest first. */
export function compareDates(a: JapanDate, b: JapanDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: JapanDate): number {
  // Day 0, 1 January 1970, was a Thursday.
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** 2026年12月10日(木) */
export function formatLong(date: JapanDate): string {
  const [year, month, day] = partsOf(date);
  return `${year}年${month}月${day}日(${WEEKDAYS[weekdayOf(date)]})`;
}

/** 2026年12月, of any of its days. */
export function formatMonth(date: JapanDate): string {
  const [year, month] = partsOf(date);
  return `${year}年${month}月`;
}

/** 2026年12月10日 */
export function formatDay(date: JapanDate): string {
  const [year, month, day] = partsOf(date);
  return `${year}年${month}月${day}日`;
}

/** 2026/12/10 */
export function formatSlash(date: JapanDate): string {
  return date.replaceAll("-", "/");
}

/** 2026/12/10 08:48, as clocks in Japan show it. */
export function formatInstant(instant: Date): string {
  return `${formatSlash(japanDateOf(instant))} ${formatTime(instant)}`;
}

/** 08:48, as clocks in Japan show it. */
export function formatTime(instant: Date): string {
  return new Date(instant.getTime() + JAPAN_OFFSET_MS).toISOString().slice(11, 16);
}

function partsOf(date: JapanDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}

/** Days since 1 January 1970: whole calendars are walked through with it, and Date objects are slow for that. */
function dayNumber(date: JapanDate): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** Throws a RangeError where arithmetic leaves the years a JapanDate can hold. */
function fromDayNumber(days: number): JapanDate {
  const text = new Date(days * DAY_MS).toISOString().slice(0, 10);
  if (!/^[1-9]\d{3}-/.test(text)) throw new RangeError(`Not a Japan date: ${JSON.stringify(text)}`);
  return text as JapanDate;
}
