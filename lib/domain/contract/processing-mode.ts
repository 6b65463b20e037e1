/** 処理方式 */
export const processingModes = ["INTERACTIVE", "NET_NACCS", "WEB_NACCS", "EBMS"] as const;
export type ProcessingMode = (typeof processingModes)[number];

const words: Record<ProcessingMode, { full: string; short: string }> = {
  INTERACTIVE: { full: "インタラクティブ", short: "インタ" },
  NET_NACCS: { full: "netNACCS", short: "net" },
  WEB_NACCS: { full: "webNACCS", short: "web" },
  EBMS: { full: "ebMS", short: "ebMS" },
};

export const processingModeWord = (mode: ProcessingMode): string => words[mode].full;

/** As the tables of the portal write it: インタ, net, web, ebMS. */
export const processingModeShort = (mode: ProcessingMode): string => words[mode].short;
