import type { System } from "./system";

/**
 * 業種, in the order of the portal's screens. The rules are columns of one table: the systems it exists in (R10), statistics
 * paid and free and the bonded archive (R11), the group that may share a UserCode (R12; that 自社通関 is of the airlines' group
 * and 外為法 of its own is our own reading), and the letter of its identification numbers (R14; A and D are known from the
 * manual, the others are our own).
 */
const table = {
  CUSTOMS_BROKER: { word: "通関業", short: "通関", letter: "A", systems: "both", group: "I", statistics: "PF" },
  CONSOLIDATOR: { word: "混載業", short: "混載", letter: "H", systems: "air", group: "I", statistics: "P" },
  AIRCRAFT_SUPPLIER: { word: "機用品業", short: "機用品", letter: "K", systems: "air", group: "I", statistics: "PA" },
  SELF_CLEARANCE: { word: "自社通関", short: "自通", letter: "B", systems: "both", group: "I", statistics: "PF" },
  AIRLINE: { word: "航空会社", short: "航空", letter: "J", systems: "air", group: "I", statistics: "PA" },
  CAPTAIN_AGENT: { word: "機長代行", short: "機代", letter: "L", systems: "air", group: "I", statistics: "" },
  SEA_FORWARDER: { word: "海貨業", short: "海貨", letter: "G", systems: "sea", group: "I", statistics: "P" },
  TRADER: { word: "輸出入者", short: "輸出入", letter: "M", systems: "both", group: "I", statistics: "PF" },
  AIR_CARGO_AGENT: { word: "航空貨物代理店", short: "航代", letter: "N", systems: "air", group: "I", statistics: "P" },
  NVOCC: { word: "NVOCC", short: "NVOCC", letter: "F", systems: "sea", group: "I", statistics: "P" },
  TRADER_FOREX: {
    word: "輸出入者(外為法関連業務利用)",
    short: "外為",
    letter: "P",
    systems: "both",
    group: "forex",
    statistics: "",
  },
  BONDED_WAREHOUSE: { word: "保税蔵置場", short: "保税", letter: "E", systems: "both", group: "II", statistics: "PA" },
  CY: { word: "CY", short: "CY", letter: "R", systems: "sea", group: "III", statistics: "PA" },
  SHIPPING_COMPANY: { word: "船会社", short: "船会", letter: "C", systems: "sea", group: "IV", statistics: "PF" },
  SHIP_AGENT: { word: "船舶代理店", short: "船代", letter: "D", systems: "sea", group: "IV", statistics: "PF" },
  INSURER: { word: "損害保険会社", short: "損保", letter: "S", systems: "both", group: "insurer", statistics: "" },
  GENERIC_ONLY: {
    word: "汎用申請利用のみ",
    short: "汎用",
    letter: "T",
    systems: "both",
    group: "any",
    statistics: "P",
  },
  VAN_POOL: { word: "バンプール", short: "バンプ", letter: "V", systems: "sea", group: "V", statistics: "" },
} as const satisfies Record<
  string,
  {
    word: string;
    short: string;
    letter: string;
    systems: "sea" | "air" | "both";
    /** Industries of one group may share a UserCode, with what joins any. */
    group: "I" | "II" | "III" | "IV" | "V" | "insurer" | "forex" | "any";
    statistics: "" | "P" | "PF" | "PA";
  }
>;

export type Industry = keyof typeof table;
export const industries = Object.keys(table) as [Industry, ...Industry[]];

export const industryWord = (industry: Industry): string => table[industry].word;

/** As the tables of the portal write it: 船代, 通関, 保税. */
export const industryShort = (industry: Industry): string => table[industry].short;

/** First character of the industry's identification numbers (R14). */
export const industryLetter = (industry: Industry): string => table[industry].letter;

/** R10. A UserCode shared by both systems takes every industry. */
export function industryFits(industry: Industry, system: System): boolean {
  const { systems } = table[industry];
  return systems === "both" || system === "SHARED" || (systems === "sea") === (system === "SEA");
}

/** R10, R13: why UserIds of an industry cannot be added to a UserCode; undefined where they can. */
export function whyNotAdded(
  industry: Industry,
  held: { readonly system: System; readonly industries: readonly Industry[] },
): string | undefined {
  if (held.industries.includes(industry)) return undefined;
  if (industryFits(industry, held.system)) return "契約なし";
  return industryFits(industry, "AIR") ? "航空のみ" : "海上のみ";
}

export interface StatisticsChoice {
  readonly paid: boolean;
  readonly free: boolean;
  /** 保税管理資料保存サービス, which needs the paid statistics. */
  readonly archive: boolean;
}

/** R11: what a UserCode with these industries may choose; several industries give the union. */
export function statisticsOffered(held: readonly Industry[]): StatisticsChoice {
  const marks = held.map((industry) => table[industry].statistics).join("");
  return { paid: marks.includes("P"), free: marks.includes("F"), archive: marks.includes("A") };
}

/** In the order of the screens. */
export const sortedIndustries = (some: readonly Industry[]): Industry[] =>
  industries.filter((industry) => some.includes(industry));

export const industryWords = (some: readonly Industry[]): string => some.map(industryWord).join("、");

/** R12: two industries that cannot share a UserCode, as they are of two groups; undefined where all can. */
export function apart(together: readonly Industry[]): readonly [Industry, Industry] | undefined {
  const bound = together.filter((industry) => table[industry].group !== "any");
  const [first] = bound;
  const other = first && bound.find((industry) => table[industry].group !== table[first].group);
  return first && other && [first, other];
}

/** R12: シングルサインオン is not for 自社通関, except where the code belongs to an airline. */
export const singleSignOnAllowed = (held: readonly Industry[]): boolean =>
  !held.includes("SELF_CLEARANCE") || held.includes("AIRLINE");

/** R12: with it one identification number bears several industries (inferred from public pages). */
export const singleSignOnUseful = (held: readonly Industry[]): boolean => held.length > 1;
