import { describe, expect, test } from "vitest";
import {
  aContractedUserCode,
  aContractedUserId,
  aWebTerminal,
  theManualsContract,
} from "@/tests/support/sample-contract";
import { japanDate } from "../calendar/japan-date";
import type { Changes } from "./change-item";
import { refuseEarlyEnd } from "./refuse-early-end";

const soon = { startDate: japanDate("2026-12-10") };
const contract = theManualsContract({
  userCodes: [
    aContractedUserCode({
      userIds: [aContractedUserId(), aContractedUserId({ identificationNumber: "D0A", ...soon })],
    }),
  ],
  terminals: [aWebTerminal("W00001", { startDate: japanDate("2026-12-24") })],
});
const removing = (...removals: string[]): Changes => ({
  identificationNumbers: [{ userCode: "1ANAC", system: "SEA", singleSignOn: false, additions: [], removals }],
});
const ending = (...end: string[]): Changes => ({ webCertificates: { add: 0, end } });

describe("what is ended before it started", () => {
  test("is refused with its name and its first day", () => {
    expect(refuseEarlyEnd(removing("D01", "D0A"), contract, japanDate("2026-12-09"))).toBe(
      "「1ANAC D0A」の利用開始日は2026年12月10日(木)です。これを削除する申込では、その日以降の日付を指定してください。",
    );
    expect(refuseEarlyEnd(ending("W00001"), contract, japanDate("2026-12-23"))).toContain("「W00001」");
  });

  test("is named by what starts last where it is several", () => {
    const both = { ...removing("D0A"), ...ending("W00001") };
    expect(refuseEarlyEnd(both, contract, japanDate("2026-12-01"))).toContain("2026年12月24日(木)");
  });

  test("may end on its first day, and what is not there or only added is no matter of this", () => {
    const day = japanDate("2026-12-10");
    expect(refuseEarlyEnd(removing("D0A", "D99"), contract, day)).toBeUndefined();
    expect(refuseEarlyEnd({ webCertificates: { add: 2, end: [] } }, contract, day)).toBeUndefined();
  });
});
