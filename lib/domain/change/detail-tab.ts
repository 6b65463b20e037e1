import type { ItemStep } from "./item-step";

/** The tabs of an application's reading page, in the manual's order. */
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

export type ContractTab = Exclude<DetailTab, "line-orders">;

/** The tabs of the contract: a line is ordered by an application; what is had of it belongs to 一般NACCS. */
export const contractTabs = detailTabs.filter(
  (tab): tab is Extract<typeof tab, { key: ContractTab }> => tab.key !== "line-orders",
);

export const contractTabOf = (tab: DetailTab): ContractTab => (tab === "line-orders" ? "lines" : tab);
