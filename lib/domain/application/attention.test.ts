import { describe, expect, it } from "vitest";
import { japanDate, startOfJapanDay } from "../calendar/japan-date";
import { type AttentionFacts, attentionStatuses, attentionsOf, byDueDay } from "./attention";
import { applicationStatuses } from "./status";

const calendar = { closingDays: new Set<never>() };
const approved: AttentionFacts = {
  status: "CERTIFICATES_ISSUED",
  query: null,
  queryStep: null,
  startDate: japanDate("2024-12-10"),
  reviewEndedAt: startOfJapanDay(japanDate("2024-12-02")),
  waitingSince: startOfJapanDay(japanDate("2024-12-02")),
  passwordsNotedAt: null,
  passwordsPromisedThrough: null,
  keptPasswords: 1,
  unfetchedCertificates: 2,
};
const on = (day: string, facts: Partial<AttentionFacts> = {}) =>
  attentionsOf({ ...approved, ...facts }, japanDate(day), calendar).map(({ kind }) => kind);

describe("what an application waits for from its office", () => {
  it("is the answer while a question is open, until the 5th business day after it was asked (R22)", () => {
    const queried = {
      ...approved,
      status: "QUERIED",
      query: "台数は？",
      queryStep: null,
      startDate: null,
      reviewEndedAt: null,
    } as const;
    expect(attentionsOf(queried, japanDate("2024-12-05"), calendar)).toEqual([
      { kind: "query", query: "台数は？", step: null, due: "2024-12-09", daysLeft: 2 },
    ]);
    expect(attentionsOf(queried, japanDate("2024-12-10"), calendar)[0]).toMatchObject({ daysLeft: -1 });
  });

  it("is not to write down passwords any more once the office said that it did", () => {
    expect(on("2024-12-05", { passwordsNotedAt: startOfJapanDay(japanDate("2024-12-03")) })).toEqual(["certificates"]);
  });

  it("is listed by its day: the start before the end of the password window before the last day to fetch", () => {
    const days = (today: string) =>
      attentionsOf(approved, japanDate(today), calendar)
        .toSorted(byDueDay)
        .map(({ due }) => due);
    expect(days("2024-12-09")).toEqual(["2024-12-10", "2024-12-12"]);
    expect(days("2024-12-10")).toEqual(["2024-12-12", "2025-02-10"]);
  });

  it("is reading the passwords through the 2nd business day after the start (R4)", () => {
    expect(attentionsOf(approved, japanDate("2024-12-10"), calendar)[0]).toEqual({
      kind: "passwords",
      due: "2024-12-12",
      daysLeft: 2,
    });
    expect(on("2024-12-12")).toContain("passwords");
    expect(on("2024-12-13")).not.toContain("passwords");
    expect(on("2024-12-05", { keptPasswords: 0 })).not.toContain("passwords");
  });

  it("is fetching the certificates for two months (R17)", () => {
    expect(attentionsOf(approved, japanDate("2024-12-09"), calendar)[1]).toMatchObject({ started: false });
    expect(attentionsOf(approved, japanDate("2025-02-10"), calendar)).toEqual([
      { kind: "certificates", due: "2025-02-10", startDate: "2024-12-10", started: true, through: "2025-02-10" },
    ]);
    expect(on("2025-02-11")).toEqual([]);
    expect(on("2024-12-05", { unfetchedCertificates: 0 })).toEqual(["passwords"]);
  });

  it("is nothing before the review has ended", () => {
    expect(on("2024-12-02", { status: "RECEIVED", startDate: null, reviewEndedAt: null })).toEqual([]);
  });

  it("is something in the statuses that the menu looks for, and in no other", () => {
    const waiting = applicationStatuses.filter((status) => on("2024-12-02", { status }).length > 0);
    expect(waiting.toSorted()).toEqual(attentionStatuses.toSorted());
  });
});
