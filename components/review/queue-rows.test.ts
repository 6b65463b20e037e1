import { expect, test } from "vitest";
import type { QueueEntry } from "@/lib/domain/application/application-listing";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import { queueRows } from "./queue-rows";

const at = (day: string) => new Date(`${day}T10:00:00+09:00`);
const entry: QueueEntry = {
  id: "0199b0c0-0000-7000-8000-000000000001",
  receiptNumber: "260010A",
  status: "RECEIVED",
  itemKeys: ["identificationNumbers"],
  userCodes: ["1ANAC"],
  filedAt: at("2026-11-24"),
  waitingSince: at("2026-11-24"),
  correctedAt: null,
  asksForTerminals: true,
  wishedStartDate: japanDate("2026-12-10"),
  startDate: null,
  consentDue: null,
  officeCode: "NAC555",
  officeName: "第一営業所",
  companyName: "ナックス商事株式会社",
  assigneeName: null,
};

/** What the row says of the waiting on a day. */
function said(today: string, facts: Partial<QueueEntry>) {
  const [row] = queueRows([{ ...entry, ...facts }], japanDate(today), { closingDays: new Set() });
  return [row?.age, row?.due, row?.late, row?.corrected];
}

test("a case is as old as its waiting for the one who must act now, and is late from then on (R22)", () => {
  expect(said("2026-11-24", {})).toEqual(["本日", "2026/11/27", undefined, undefined]);
  expect(said("2026-11-26", {})).toEqual(["2営業日", "2026/11/27", "着手遅れ", undefined]);
  const inReview = { status: "IN_REVIEW", assigneeName: "審査 一郎", waitingSince: at("2026-11-26") } as const;
  expect(said("2026-11-27", inReview)).toEqual(["1営業日", "2026/11/27", undefined, undefined]);
  expect(said("2026-11-30", inReview)).toEqual(["2営業日", "2026/11/27", "目安超過", undefined]);
  const queried = { ...inReview, status: "QUERIED" } as const;
  expect(said("2026-12-03", queried)).toEqual(["5営業日", "2026/12/03", undefined, undefined]);
  expect(said("2026-12-04", queried)).toEqual(["6営業日", "2026/12/03", "回答期限超過", undefined]);
});

test("a correction counts anew, and looks like one until somebody goes on with it", () => {
  const corrected = { correctedAt: at("2026-12-01"), waitingSince: at("2026-12-01"), assigneeName: "審査 一郎" };
  expect(said("2026-12-02", corrected)).toEqual(["1営業日", "2026/12/04", undefined, true]);
  expect(said("2026-12-02", { ...corrected, status: "IN_REVIEW" })[3]).toBeUndefined();
});

test("certificate work is late after the start date; what waits for its day or has ended has no age", () => {
  const approved = { status: "APPROVED", startDate: japanDate("2026-12-10") } as const;
  expect(said("2026-12-11", approved).slice(1, 3)).toEqual(["2026/12/10", "発行遅れ"]);
  expect(said("2026-12-11", { ...approved, asksForTerminals: false })).toEqual(["—", undefined, undefined, undefined]);
  expect(said("2026-12-11", { status: "WITHDRAWN" })[0]).toBe("—");
});
