import type { ItemStep } from "./item-step";

/** The tabs of an application's reading page, in the manual's order; the contract's are the same but for 回線申込. */
export const detailTabs = [
  { key: "application", label: "利用申込" },
  { key: "office", label: "事業所" },
  { key: "netnaccs", label: "netNACCS" },
  { key: "lines", label: "一般NACCS" },
  { key: "line-orders", label: "回線申込" },
  { key: "billing", label: "請求先" },
] as const;
export type DetailTab = (typeof detailTabs)[number]["key"];

/** Where the tables of an item stand, unless its definition names another tab. */
export const tabOfStep: Readonly<Record<ItemStep, DetailTab>> = {
  office: "office",
  "user-codes": "application",
  terminals: "netnaccs",
  lines: "lines",
  plan: "billing",
  statistics: "application",
  billing: "billing",
  other: "application",
};
