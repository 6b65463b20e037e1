const serialsPerLetter = 9999;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** R1: the counter of a Japan year's receipt numbers. */
export const receiptSeries = (year: number): string => `receipt/${year}`;

/**
 * R1: the `serial`-th receipt number (from 1) of a Japan year: 2 digits year, 4 digits serial, 1 series letter that moves
 * on when 9999 is passed.
 * @throws RangeError when the year's 259 974 numbers are used up.
 */
export function receiptNumber(year: number, serial: number): string {
  const letter = letters[Math.floor((serial - 1) / serialsPerLetter)];
  if (!Number.isInteger(serial) || serial < 1 || letter === undefined)
    throw new RangeError(`no receipt number ${serial}`);
  const within = ((serial - 1) % serialsPerLetter) + 1;
  return `${String(year % 100).padStart(2, "0")}${String(within).padStart(4, "0")}${letter}`;
}

/** Whether a text has the form of a receipt number, e.g. 180010A. */
export const isReceiptNumber = (text: string): boolean => /^\d{6}[A-Z]$/.test(text);
