import { type JapanDate, japanDate } from "../calendar/japan-date";

/** 処理方式 */
export const processingModes = ["INTERACTIVE", "NET_NACCS", "NET_API", "WEB_NACCS", "EBMS"] as const;
export type ProcessingMode = (typeof processingModes)[number];

interface ModeFacts {
  readonly full: string;
  readonly short: string;
  /** The first day on which it is to be had, and the first on which it is not any more, where there is one. */
  readonly from?: JapanDate;
  readonly until?: JapanDate;
}

/** The day on which the 7th generation of NACCS began (a public fact): ebMS ended with it, netAPI came. */
const seventhGeneration = japanDate("2025-10-12");

const facts: Record<ProcessingMode, ModeFacts> = {
  INTERACTIVE: { full: "インタラクティブ", short: "インタ" },
  NET_NACCS: { full: "netNACCS", short: "net" },
  NET_API: { full: "netAPI", short: "netAPI", from: seventhGeneration },
  WEB_NACCS: { full: "webNACCS", short: "web" },
  EBMS: { full: "ebMS", short: "ebMS", until: seventhGeneration },
};

export const processingModeWord = (mode: ProcessingMode): string => facts[mode].full;

/** As the tables of the portal write it: インタ, net, web, ebMS. */
export const processingModeShort = (mode: ProcessingMode): string => facts[mode].short;

/** Whether UserIds can be had in a mode on a day. Those that an office has in an ended mode can be read and removed. */
export function isModeOffered(mode: ProcessingMode, day: JapanDate): boolean {
  const { from, until } = facts[mode];
  return (from === undefined || from <= day) && (until === undefined || day < until);
}

export const offeredModes = (day: JapanDate): ProcessingMode[] =>
  processingModes.filter((mode) => isModeOffered(mode, day));

/** The day on which a mode ended or begins, where it is not offered on a day. */
export function whenModeTurns(mode: ProcessingMode, day: JapanDate): { ended?: JapanDate; begins?: JapanDate } {
  const { from, until } = facts[mode];
  if (until !== undefined && until <= day) return { ended: until };
  return from !== undefined && from > day ? { begins: from } : {};
}
