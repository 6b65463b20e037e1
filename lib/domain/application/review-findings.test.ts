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
import { type Ledger, lastSeq } from "../contract/ledger";
import { changedSinceFiling, problemsIn, reviewFindings } from "./review-findings";

const content: ApplicationContent = {
  changes: theManualsChanges,
  wishedStartDate: theManualsWish,
  reason: "業務拡大のため。",
  applicant: theManualsApplicant,
  remarks: "",
};
const today = japanDate("2026-11-24");
const circumstances = {
  filedOn: today,
  today,
  schedule: [
    {
      registrationDate: theManualsWish,
      applicationDeadline: japanDate("2026-11-30"),
      systemSettingDeadline: japanDate("2026-12-04"),
    },
  ],
  calendar: { closingDays: new Set<never>() },
};
const alone = { touching: [], userIds: [], sisters: [] };
const before = theManualsContract();
const filed = ledgerOf(before);
const caseOn = (ledger: Ledger, contract = before) => ({
  ledger,
  officeId: theOfficeId,
  before: contract,
  filedSeq: lastSeq(ledgerOf(contract)),
});
const asFiled = (contract: Contract) => caseOn(ledgerOf(contract), contract);

const removing = (...removals: string[]): ApplicationContent => ({
  ...content,
  changes: {
    identificationNumbers: [{ userCode: "1ANAC", system: "SEA", singleSignOn: false, additions: [], removals }],
  },
});

/** What is not fine, in the order of the checks. */
const worth = (...given: Parameters<typeof reviewFindings>) =>
  reviewFindings(...given).filter(({ outcome }) => outcome !== "fine");

describe("where all is well", () => {
  test("it is said what was checked, and no more", () => {
    expect(reviewFindings(content, asFiled(before), circumstances, alone)).toEqual([
      { checked: "申込の条件と契約", outcome: "fine", sentences: [expect.any(String)] },
      { checked: "申込後の契約の変更", outcome: "fine", sentences: [expect.any(String)] },
      { checked: "利用開始希望日", outcome: "fine", sentences: [expect.stringContaining("提出締切日までに")] },
      { checked: "ほかの申込との重なり", outcome: "fine", sentences: [expect.any(String)] },
    ]);
  });
});

describe("the reviewer is told", () => {
  test("that the contract no longer allows it on any day, in words for the Center", () => {
    const ends = { type: "endUserId", userCode: "1ANAC", identificationNumber: "D01" } as const;
    // D01 ends tomorrow: there is no day on which it could still be ended.
    const ledger = withApproval(filed, "another", japanDate("2026-11-25"), ends);
    const findings = reviewFindings(removing("D01"), caseOn(ledger), circumstances, alone);
    expect(findings.filter(({ outcome }) => outcome !== "fine")).toMatchObject([
      { outcome: "problem", sentences: ["「1ANAC D01」は、2026年12月10日(木)の契約にありません。"] },
      {
        outcome: "caution",
        sentences: [
          expect.stringContaining("「利用者情報」の契約内容が変わりました"),
          "このうち「利用者情報」は、この申込でも変更します。",
        ],
      },
    ]);
    expect(problemsIn(findings)).toEqual(["「1ANAC D01」は、2026年12月10日(木)の契約にありません。"]);
    expect(JSON.stringify(findings)).not.toContain("選択してください");
  });

  test("whose contracts change, too, where values of the company do", () => {
    const contractor = { ...before.company.contractor, title: "社長" };
    const wish = { ...content, changes: { contractor } };
    const sisters = [{ id: "1", officeCode: "NAC556", name: "第二営業所" }];
    expect(worth(wish, asFiled(before), circumstances, { ...alone, sisters })).toMatchObject([
      { checked: "企業の情報", outcome: "note", sentences: [expect.stringContaining("第二営業所（NAC556）")] },
    ]);
  });

  test("that another day would do", () => {
    const userIds = [aContractedUserId({ startDate: japanDate("2026-12-24") })];
    const contract = theManualsContract({ userCodes: [aContractedUserCode({ userIds })] });
    const findings = worth(removing("D01"), asFiled(contract), circumstances, alone);
    expect(findings[0]).toEqual({
      checked: "申込の条件と契約",
      outcome: "caution",
      sentences: [
        "利用開始希望日では、申込の条件を満たしません。",
        "「1ANAC D01」の利用開始日は2026年12月24日(木)です。",
        "利用開始日を2026年12月24日(木)以降にすると承認できます。",
      ],
    });
    expect(problemsIn(findings)).toEqual([]);
  });

  test("that the wished date is late, past, or off the schedule (R6, R7)", () => {
    const wishOn = (day: string, filedOn = day, wish = theManualsWish) =>
      worth(
        { ...content, wishedStartDate: wish },
        asFiled(before),
        {
          ...circumstances,
          today: japanDate(day),
          filedOn: japanDate(filedOn),
        },
        alone,
      ).flatMap(({ sentences }) => sentences);
    expect(wishOn("2026-12-01")).toEqual([
      expect.stringContaining("提出締切日（2026年11月30日(月)）の後に申し込まれています"),
    ]);
    expect(wishOn("2026-12-01", "2026-11-30")).toEqual([]);
    expect(wishOn("2026-12-10")).toEqual([expect.stringContaining("もう利用開始日にできません")]);
    expect(wishOn("2026-11-24", "2026-11-24", japanDate("2026-12-15"))).toEqual([
      expect.stringContaining("システム登録日ではありません"),
    ]);
  });

  test("of no change where what was entered since holds only later", () => {
    const ends = { type: "endUserId", userCode: "1BNAC", identificationNumber: "A01" } as const;
    const contracts = caseOn(withApproval(filed, "another", japanDate("2027-03-31"), ends));
    expect(changedSinceFiling(theManualsWish, contracts)).toEqual([]);
    expect(worth(content, contracts, circumstances, alone)).toEqual([]);
    expect(changedSinceFiling(japanDate("2027-04-01"), contracts)).toMatchObject([
      { title: "利用者情報", after: [{ mark: "削除", cells: { userCode: "1BNAC" } }] },
    ]);
  });

  test("that others touch the same (R24)", () => {
    const touching = [{ receiptNumber: "260012A", shared: ["利用者コード1ANAC", "デジタル証明書"] }];
    expect(worth(content, asFiled(before), circumstances, { ...alone, touching })).toMatchObject([
      {
        checked: "ほかの申込との重なり",
        outcome: "caution",
        sentences: [expect.any(String), "260012A：利用者コード1ANAC、デジタル証明書"],
      },
    ]);
  });

  test("that the numbers do not suffice (R14)", () => {
    const addition = {
      type: "addUserIds",
      userCode: "1ANAC",
      industry: "SHIP_AGENT",
      processingMode: "WEB_NACCS",
      count: 2,
    } as const;
    const found = worth(content, asFiled(before), circumstances, {
      ...alone,
      userIds: [{ addition, userIds: ["1ANACD9Z"] }],
    });
    expect(found).toMatchObject([{ outcome: "problem", sentences: [expect.stringContaining("1個足りません")] }]);
  });

  test("that a UserCode loses its last UserId", () => {
    expect(worth(removing("D01"), asFiled(before), circumstances, alone)).toMatchObject([
      {
        checked: "識別番号の残らない利用者コード",
        sentences: [expect.stringContaining("利用者コード1ANACの識別番号がすべて")],
      },
    ]);
  });

  test("that netNACCS serves WebNACCS already (R13)", () => {
    const net = aContractedUserId({ identificationNumber: "D02", processingMode: "NET_NACCS" });
    const contract = theManualsContract({ userCodes: [aContractedUserCode({ userIds: [net] })] });
    expect(worth(content, asFiled(contract), circumstances, alone)).toMatchObject([
      { outcome: "note", sentences: [expect.stringContaining("この事業所はnetNACCSを利用中です")] },
    ]);
  });
});
