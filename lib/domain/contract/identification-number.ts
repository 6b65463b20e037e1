import type { JapanDate } from "../calendar/japan-date";
import { type Industry, industryLetter } from "./industry";
import { offeredModes, type ProcessingMode, processingModeWord } from "./processing-mode";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * R14: the counter an identification number is drawn from. One per UserCode, letter and kind of serial, so that a number
 * is never given out twice on a UserCode.
 */
export function identificationSeries(userCode: string, industry: Industry, mode: ProcessingMode): string {
  return `identification/${userCode}/${industryLetter(industry)}/${mode === "WEB_NACCS" ? "web" : "line"}`;
}

/** The modes of a day that draw from one series with a mode: インタラクティブ・netNACCS・netAPI, or webNACCS alone. */
export const modesOfSeries = (mode: ProcessingMode, day: JapanDate): ProcessingMode[] =>
  offeredModes(day).filter((each) => (each === "WEB_NACCS") === (mode === "WEB_NACCS"));

export function seriesWord(mode: ProcessingMode, day: JapanDate): string {
  const modes = modesOfSeries(mode, day).map(processingModeWord);
  return modes.length > 1 ? `${modes.join("・")}（合わせて）` : modes.join("");
}

/** R14: how many numbers a series holds: 01–99, or 0A–0Z, 1A–9Z for webNACCS. */
export const identificationCapacity = (mode: ProcessingMode): number => (mode === "WEB_NACCS" ? 260 : 99);

/** Whether a number is of the series of an industry and a mode: D01 is of インタラクティブ as of netNACCS, D0A of webNACCS. */
const isOfSeries = (number: string, industry: Industry, mode: ProcessingMode): boolean =>
  number[0] === industryLetter(industry) && /[A-Z]$/.test(number) === (mode === "WEB_NACCS");

/** R14: how many numbers can still be given out, where `taken` are all that the UserCode ever had. */
export const identificationNumbersLeft = (taken: Iterable<string>, industry: Industry, mode: ProcessingMode): number =>
  identificationCapacity(mode) - [...taken].filter((number) => isOfSeries(number, industry, mode)).length;

/**
 * R14: the `serial`-th identification number (from 1) of an industry in a processing mode, e.g. D01, or D0A on the web.
 * @throws RangeError outside 1…identificationCapacity(mode); callers check the capacity first.
 */
export function identificationNumber(industry: Industry, mode: ProcessingMode, serial: number): string {
  if (!Number.isInteger(serial) || serial < 1 || serial > identificationCapacity(mode)) {
    throw new RangeError(`no identification number ${serial} for ${mode}`);
  }
  const index = serial - 1;
  const characters =
    mode === "WEB_NACCS" ? `${Math.floor(index / 26)}${letters[index % 26]}` : String(serial).padStart(2, "0");
  return `${industryLetter(industry)}${characters}`;
}
