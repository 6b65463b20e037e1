/** 令和 or R with its year, 元年 included, at the start of a date in half width. */
const REIWA = /^(?:令和?|㋿|[Rr])(\d{1,2}|元)(?=[年/.-])/u;

/** The year before 令和1年. */
const BEFORE_REIWA = 2018;

/** 令和8年12月10日 → 2026年12月10日, R8.12.10 → 2026.12.10; anything else stays as it is. */
export const fullYears = (text: string): string =>
  text.replace(REIWA, (_, year: string) => String(BEFORE_REIWA + (year === "元" ? 1 : Number(year))));
