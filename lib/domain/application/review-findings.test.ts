import { describe, expect, test } from "vitest";
import {
  aContractedUserCode,
  aContractedUserId,
  theManualsApplicant,
  theManualsChanges,
  theManualsContract,
  theManualsWish,
} from "@/tests/support/sample-contract";
import { ledgerOf, theOfficeId, withApproval } from "@/tests/support/sample-ledger";
import { japanDate } from "../calendar/japan-date";
import type { ApplicationContent } from "../change/application-content";
import type { Contract } from "../contract/contract";
import { lastSeq } from "../contract/ledger";
import { reviewFindings } from "./review-findings";

const content: ApplicationContent = {
  changes: theManualsChanges,
  wishedStartDate: theManualsWish,
  reason: "業務拡大のため。",
  applicant: theManualsApplicant,
  remarks: "",
};
const circumstances = {
  filedOn: japanDate("2026-11-24"),
  today: japanDate("2026-11-24"),
  schedule: [
    {
      registrationDate: theManualsWish,
      applicationDeadline: japanDate("2026-11-30"),
      systemSettingDeadline: japanDate("2026-12-04"),
    },
  ],
  calendar: { closingDays: new Set<never>() },
};
const before = theManualsContract();
const filed = ledgerOf(before);
const asFiled = (contract: Contract) => ({
  ledger: ledgerOf(contract),
  officeId: theOfficeId,
  before: contract,
  filedSeq: lastSeq(ledgerOf(contract)),
});
const findings = (ledger = filed, today = circumstances.today, wish = theManualsWish, filedOn = today) =>
  reviewFindings(
    { ...content, wishedStartDate: wish },
    { ledger, officeId: theOfficeId, before, filedSeq: lastSeq(filed) },
    { ...circumstances, today, filedOn },
  ).map(({ tone, message }) => `${tone}: ${message}`);

describe("what the reviewer should know", () => {
  test("is nothing where all is well", () => {
    expect(findings()).toEqual([]);
  });

  test("is that the contract no longer allows it", () => {
    const ends = { type: "endUserId", userCode: "1ANAC", identificationNumber: "D01" } as const;
    const change = { userCode: "1ANAC", system: "SEA" as const, singleSignOn: false, additions: [], removals: ["D01"] };
    const gone = reviewFindings(
      { ...content, changes: { identificationNumbers: [change] } },
      {
        ledger: withApproval(filed, "another", japanDate("2026-12-03"), ends),
        officeId: theOfficeId,
        before,
        filedSeq: lastSeq(filed),
      },
      circumstances,
    );
    expect(gone).toEqual([
      { tone: "problem", message: expect.stringContaining("「1ANAC D01」は、2026年12月10日(木)の契約にありません") },
      { tone: "caution", message: expect.stringContaining("申込の後に、この事業所の契約内容が変わりました") },
    ]);
  });

  test("is that the wished date is late, past, or off the schedule (R6, R7)", () => {
    expect(findings(filed, japanDate("2026-12-01"))).toEqual([
      expect.stringContaining(
        "caution: 利用開始希望日「2026年12月10日(木)」の提出締切日（2026年11月30日(月)）の後に申し込まれています",
      ),
    ]);
    expect(findings(filed, japanDate("2026-12-01"), theManualsWish, japanDate("2026-11-30"))).toEqual([]);
    expect(findings(filed, japanDate("2026-12-10"))).toEqual([expect.stringContaining("もう利用開始日にできません")]);
    expect(findings(filed, circumstances.today, japanDate("2026-12-15"))).toEqual([
      expect.stringContaining("システム登録日ではありません"),
    ]);
  });

  test("is that what is removed starts only after the wished date", () => {
    const userIds = [aContractedUserId({ startDate: japanDate("2026-12-24") })];
    const contract = theManualsContract({ userCodes: [aContractedUserCode({ userIds })] });
    const change = { userCode: "1ANAC", system: "SEA" as const, singleSignOn: false, additions: [], removals: ["D01"] };
    const removal = { ...content, changes: { identificationNumbers: [change] } };
    expect(reviewFindings(removal, asFiled(contract), circumstances)).toEqual([
      {
        tone: "caution",
        message: expect.stringContaining("早すぎます。「1ANAC D01」の利用開始日は2026年12月24日(木)です"),
      },
    ]);
  });

  test("is that netNACCS serves WebNACCS already (R13)", () => {
    const net = aContractedUserId({ identificationNumber: "D02", processingMode: "NET_NACCS" });
    const contract = theManualsContract({ userCodes: [aContractedUserCode({ userIds: [net] })] });
    expect(reviewFindings(content, asFiled(contract), circumstances)).toEqual([
      { tone: "note", message: expect.stringContaining("この事業所はnetNACCSを利用中です") },
    ]);
  });
});
