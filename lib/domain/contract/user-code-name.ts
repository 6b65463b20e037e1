import type { Industry } from "./industry";

/** The most UserCodes that one application can ask for. */
export const mostNewUserCodes = 20;

/**
 * What a UserCode that is asked for is called until approval allocates its code. It has the form of no real code, whose last three
 * characters are letters.
 */
export const newUserCode = (number: number): string => `NEW${String(number).padStart(2, "0")}`;

/** All that an application can use, in their order. */
export const newUserCodes: readonly string[] = Array.from({ length: mostNewUserCodes }, (_, index) =>
  newUserCode(index + 1),
);

export const isNewUserCode = (code: string): boolean => newUserCodes.includes(code);

/** As people read it: 1ANAC, or 新規1 as long as it has no code. */
export const userCodeWord = (code: string): string =>
  isNewUserCode(code) ? `新規${newUserCodes.indexOf(code) + 1}` : code;

/** The counter of the UserCodes of a company. */
export const userCodeSeries = (abbreviation: string): string => `user-code/${abbreviation}`;

/** How many codes a company can have: 1A–9Z. */
export const userCodeCapacity = 9 * 26;

/**
 * The `serial`-th UserCode (from 1) of a company: the part of the office, 1A to 9Z, then the company's abbreviation, e.g. 1ANAC
 * (that the parts are given out in this order is our own scheme).
 * @throws RangeError outside 1…userCodeCapacity; callers check the capacity first.
 */
export function userCodeOf(abbreviation: string, serial: number): string {
  if (!Number.isInteger(serial) || serial < 1 || serial > userCodeCapacity) {
    throw new RangeError(`no UserCode ${serial} of ${abbreviation}`);
  }
  const index = serial - 1;
  return `${Math.floor(index / 26) + 1}${String.fromCharCode(65 + (index % 26))}${abbreviation}`;
}

/** 外為法関連業務: codes that begin with V1, one a company (a public rule). */
export const forexUserCode = (abbreviation: string): string => `V1${abbreviation}`;

export const isForexUserCode = (code: string): boolean => code.startsWith("V1");

/** Whether a new UserCode with these industries is the one for 外為法関連業務. */
export const wantsForexUserCode = (industries: readonly Industry[]): boolean => industries.includes("TRADER_FOREX");
