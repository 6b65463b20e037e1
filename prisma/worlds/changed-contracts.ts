import { firstOfMonthFrom } from "@/lib/domain/calendar/japan-date";
import type { DemoStory } from "./demo-story";

/** Approved on the second day after filing, by the same reviewer. */
const approvedAfter = (filed: number, by: "center01" | "center02"): DemoStory["afterwards"] => [
  { act: "takeOn", on: [filed - 1, "10:15"], by },
  { act: "approve", on: [filed - 2, "15:30"], by },
];

/**
 * Approved changes of the second company's offices, some in force and some to come, so that no tab of a contract is empty. The
 * manual's office keeps the contract that its example starts from.
 */
export const changedContracts: readonly DemoStory[] = [
  {
    filedBy: "OCE102",
    filed: [55, "10:20"],
    reason: "横浜営業所の経理を管理部から引き継いだため。",
    items: () => ({
      mailboxes: { add: "2" },
      billingContact: {
        familyName: "桟橋",
        givenName: "直美",
        familyKana: "サンバシ",
        givenKana: "ナオミ",
        department: "業務課経理係",
        phone: "0452001202",
        email: "sanbashi-naomi@ocean.example.jp",
        emailConfirm: "sanbashi-naomi@ocean.example.jp",
      },
    }),
    afterwards: approvedAfter(55, "center02"),
  },
  {
    filedBy: "OCE101",
    filed: [6, "09:40"],
    reason: "代表取締役社長の交代のため。",
    items: () => ({
      contractor: {
        title: "代表取締役社長",
        familyName: "大洋",
        givenName: "昇",
        familyKana: "タイヨウ",
        givenKana: "ノボル",
      },
    }),
    afterwards: approvedAfter(6, "center01"),
  },
  {
    filedBy: "OCE102",
    filed: [5, "11:05"],
    reason: "取扱件数が増え、Aプランのほうが安くなったため。",
    items: (wish) => ({
      pricePlan: { general: "A", netNaccs: "B", from: firstOfMonthFrom(wish).slice(0, 7).replace("-", "") },
    }),
    afterwards: approvedAfter(5, "center02"),
  },
];
