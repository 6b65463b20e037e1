import type { ContractUserCode } from "./contract";

/** The two parts of 管理統計資料. */
export const statisticsParts = ["paid", "free"] as const;
export type StatisticsPart = (typeof statisticsParts)[number];

const words: Record<StatisticsPart, string> = { paid: "有料分", free: "無料分" };

export const statisticsWord = (part: StatisticsPart): string => words[part];

/** Whether a UserCode has a part. */
export const hasStatistics = (code: ContractUserCode, part: StatisticsPart): boolean =>
  part === "paid" ? code.statisticsPaid : code.statisticsFree;

/** What 管理統計資料 and the archive cost a month and a UserCode, without tax (the Center's public prices). */
export const statisticsPrices = { paid: 1_000, archive: 1_000 } as const;

/** 保税管理資料保存サービス: what can be seen for 62 days is kept for five years (the Center's public terms). */
export const archiveTerms = { days: 62, years: 5 } as const;
