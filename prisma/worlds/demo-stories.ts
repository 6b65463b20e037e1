import { changedContracts } from "./changed-contracts";
import type { DemoStory } from "./demo-story";

export const additions = {
  customsOf1B: { userCode: "1BNAC", system: "SEA", industry: "CUSTOMS_BROKER", processingMode: "INTERACTIVE" },
  bondedOf1C: { userCode: "1CNAC", system: "SEA", industry: "BONDED_WAREHOUSE", processingMode: "INTERACTIVE" },
  bondedOf1D: { userCode: "1DNAC", system: "SEA", industry: "BONDED_WAREHOUSE", processingMode: "INTERACTIVE" },
  customsOnWeb: { userCode: "3AOCE", system: "SEA", industry: "CUSTOMS_BROKER", processingMode: "WEB_NACCS" },
  airCargo: { userCode: "3BOCE", system: "AIR", industry: "AIR_CARGO_AGENT", processingMode: "NET_NACCS" },
  forwarderOnWeb: { userCode: "4AOCE", system: "SEA", industry: "SEA_FORWARDER", processingMode: "WEB_NACCS" },
  forwarder: { userCode: "4AOCE", system: "SEA", industry: "SEA_FORWARDER", processingMode: "INTERACTIVE" },
  bondedOf4B: { userCode: "4BOCE", system: "SHARED", industry: "BONDED_WAREHOUSE", processingMode: "INTERACTIVE" },
} as const;

/**
 * One application in every status. 第一営業所 never gets a webNACCS certificate nor a web ID on 1ANAC: the example of the manual
 * starts without them and ends with D0A.
 */
export const demoStories: readonly DemoStory[] = [
  ...changedContracts,
  {
    filedBy: "OCE101",
    filed: [50, "10:12"],
    reason: "在宅勤務の開始に伴い、webNACCSで通関業務を行うため。",
    additions: [{ ...additions.customsOnWeb, count: 2 }],
    certificates: 2,
    afterwards: [
      { act: "takeOn", on: [49, "09:30"], by: "center01" },
      { act: "approve", on: [47, "14:05"], by: "center01" },
      { act: "completeCertificates", on: [44, "16:20"], by: "center02" },
    ],
  },
  {
    filedBy: "NAC555-01",
    filed: [45, "11:03"],
    reason: "通関業務の開始に伴い、利用者IDを追加するため。",
    additions: [{ ...additions.customsOf1B, count: 1 }],
    afterwards: [
      { act: "takeOn", on: [45, "15:40"], by: "center02" },
      { act: "approve", on: [43, "10:25"], by: "center02" },
    ],
  },
  {
    filedBy: "OCE102",
    filed: [30, "13:47"],
    reason: "海貨業務をwebNACCSで行うため。",
    additions: [{ ...additions.forwarderOnWeb, count: 1 }],
    certificates: 1,
    afterwards: [
      { act: "takeOn", on: [29, "09:10"], by: "center01" },
      { act: "approve", on: [28, "11:15"], by: "center01" },
      {
        act: "invalidate",
        on: [25, "17:30"],
        by: "center-admin",
        text: "システム設定申込が期限までに完了しなかったため。利用を希望される場合は、もう一度申し込んでください。",
      },
    ],
  },
  {
    filedBy: "NAC555-01",
    filed: [20, "16:55"],
    reason: "webNACCSを試用するため。",
    additions: [{ ...additions.customsOf1B, processingMode: "WEB_NACCS", count: 10 }],
    certificates: 1,
    afterwards: [
      { act: "takeOn", on: [19, "10:00"], by: "center01" },
      {
        act: "reject",
        on: [18, "13:20"],
        by: "center01",
        text: "パソコンの台数に対して識別番号数が多すぎます。実際に利用する人数で申し込んでください。",
      },
    ],
  },
  {
    filedBy: "NAC555",
    filed: [15, "09:22"],
    reason: "保税業務の担当者を増員するため。",
    additions: [{ ...additions.bondedOf1C, count: 3 }],
    afterwards: [{ act: "withdraw", on: [14, "10:41"], by: "NAC555" }],
  },
  {
    filedBy: "OCE102",
    filed: [12, "14:30"],
    reason: "担当者を増員するため。",
    additions: [{ ...additions.forwarder, count: 2 }],
    afterwards: [
      { act: "takeOn", on: [11, "09:45"], by: "center02" },
      {
        act: "query",
        on: [10, "15:00"],
        by: "center02",
        text: "増員される人数は2名でよろしいでしょうか。変更する理由に人数を記載してください。",
      },
      {
        act: "correct",
        on: [9, "11:18"],
        by: "OCE102",
        reason: "担当者を2名増員するため。",
        answer: "はい、2名です。変更する理由に人数を記載しました。",
      },
      { act: "takeOn", on: [8, "10:10"], by: "center02" },
      { act: "approve", on: [7, "16:00"], by: "center02" },
    ],
  },
  {
    filedBy: "OCE101",
    filed: [6, "10:50"],
    reason: "webNACCSを利用するパソコンを1台増やすため。",
    additions: [{ ...additions.customsOnWeb, count: 1 }],
    certificates: 1,
    afterwards: [
      { act: "takeOn", on: [5, "09:20"], by: "center01" },
      { act: "approve", on: [4, "11:30"], by: "center01" },
      { act: "completeCertificates", on: [2, "15:15"], by: "center01" },
    ],
  },
  {
    filedBy: "NAC555-01",
    filed: [6, "13:05"],
    reason: "保税蔵置場の業務をNACCSで行うため。",
    additions: [{ ...additions.bondedOf1D, count: 1 }],
    afterwards: [
      { act: "takeOn", on: [5, "10:30"], by: "center02" },
      { act: "approve", on: [4, "14:45"], by: "center02" },
    ],
  },
  {
    filedBy: "OCE102",
    filed: [5, "15:33"],
    reason: "海貨業務をwebNACCSで行うため。前回の申込が無効になったので、もう一度申し込みます。",
    additions: [{ ...additions.forwarderOnWeb, count: 1 }],
    certificates: 2,
    afterwards: [
      { act: "takeOn", on: [4, "09:05"], by: "center01" },
      { act: "approve", on: [3, "13:50"], by: "center01" },
    ],
  },
  {
    filedBy: "NAC555-01",
    filed: [4, "17:12"],
    reason: "保税業務の担当者を増員するため。",
    additions: [{ ...additions.bondedOf1C, count: 2 }],
    afterwards: [
      { act: "takeOn", on: [3, "10:20"], by: "center02" },
      {
        act: "query",
        on: [2, "11:40"],
        by: "center02",
        text: "1CNACと1DNACのどちらの保税蔵置場で増員されるのか、変更する理由に記載してください。",
        step: "items",
      },
    ],
  },
  {
    filedBy: "OCE101",
    filed: [3, "09:58"],
    reason: "航空貨物の取扱いを増やすため。",
    additions: [{ ...additions.airCargo, count: 1 }],
    afterwards: [
      { act: "takeOn", on: [2, "10:40"], by: "center02" },
      {
        act: "handOver",
        on: [2, "13:30"],
        by: "center02",
        to: "center01",
        note: "端末の台数はお電話で確認済みです。",
      },
    ],
  },
  {
    filedBy: "OCE102",
    filed: [2, "16:08"],
    reason: "保税蔵置場の夜間当番に利用者IDを割り当てるため。",
    remarks: "夜間当番は3名の交代制です。",
    additions: [{ ...additions.bondedOf4B, count: 3 }],
    afterwards: [],
  },
  {
    filedBy: "OCE101",
    filed: [1, "11:26"],
    reason: "航空貨物の担当者を増員するため。",
    additions: [{ ...additions.airCargo, count: 2 }],
    afterwards: [],
  },
];
