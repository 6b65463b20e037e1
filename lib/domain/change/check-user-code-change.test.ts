import { describe, expect, test } from "vitest";
import {
  aContractedUserCode,
  aContractedUserId,
  aWebTerminal,
  theManualsContract,
  theManualsWish,
} from "@/tests/support/sample-contract";
import type { Contract } from "../contract/contract";
import { processingModeWord } from "../contract/processing-mode";
import { checkUserCodeChange } from "./check-user-code-change";
import type { UserCodeChange } from "./user-code-change";

const contract = theManualsContract();
const webId = { industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 1 } as const;
const lineId = { industry: "SHIP_AGENT", processingMode: "INTERACTIVE", count: 1 } as const;
const change = (changes: Partial<UserCodeChange> = {}): UserCodeChange => ({
  userCode: "1ANAC",
  system: "SEA",
  singleSignOn: false,
  additions: [lineId],
  removals: [],
  ...changes,
});
const problemsOf = (changes: Partial<UserCodeChange>, before: Contract = contract) =>
  checkUserCodeChange(change(changes), { before, after: before, day: theManualsWish, chosen: [] }).map(
    ({ field, message }) => `${field}: ${message}`,
  );

describe("a UserCode's change", () => {
  test("may add an industry the UserCode holds and end an ID it has", () => {
    expect(problemsOf({ removals: ["D01"] })).toEqual([]);
  });

  test("is refused on a UserCode of another contract", () => {
    expect(problemsOf({ userCode: "9ZOCE" })).toEqual([
      "userCode: 利用者コード「9ZOCE」は現在の契約にありません。取り消してください。",
    ]);
  });

  test("has to change something", () => {
    expect(problemsOf({ additions: [] })).toEqual([
      "count: 1ANACに追加する識別番号数を入力するか、削除する識別番号を選択するか、シングルサインオンを変更してください。",
    ]);
  });

  test("may be single sign-on alone, on or off", () => {
    const industries = ["SHIPPING_COMPANY", "SHIP_AGENT"] as const;
    const off = theManualsContract({ userCodes: [aContractedUserCode({ industries })] });
    expect(problemsOf({ additions: [], singleSignOn: true }, off)).toEqual([]);
    const on = theManualsContract({ userCodes: [aContractedUserCode({ singleSignOn: true })] });
    expect(problemsOf({ additions: [], singleSignOn: false }, on)).toEqual([]);
  });

  test("switches single sign-on on for several industries alone (R12)", () => {
    expect(problemsOf({ additions: [], singleSignOn: true })).toEqual([
      "singleSignOn: シングルサインオンは、1つの識別番号で2つ以上の業種を利用するためのものです。業種が1つだけです。「否」を選択してください。",
    ]);
    const on = theManualsContract({ userCodes: [aContractedUserCode({ singleSignOn: true })] });
    expect(problemsOf({ singleSignOn: true }, on)).toEqual([]);
  });

  test("stays in the system of the UserCode", () => {
    expect(problemsOf({ system: "SHARED" })).toEqual([
      "system: 1ANACは海上で契約しています。「海上」を選択してください。",
    ]);
  });

  test("takes no industry of the other system (R10)", () => {
    expect(problemsOf({ additions: [{ ...lineId, industry: "AIRLINE" }] })).toEqual([
      "industry: 航空会社は海上では利用できません。",
    ]);
  });

  test("takes no industry that the UserCode does not hold, and names those it does (R13)", () => {
    expect(problemsOf({ additions: [{ ...lineId, industry: "CUSTOMS_BROKER" }] })).toEqual([
      "industry: 1ANACでは通関業を契約していません。契約中の業種（船舶代理店）から選択してください。",
    ]);
  });

  test("asks for no more numbers than there are (R14)", () => {
    expect(problemsOf({ additions: [{ ...lineId, count: 99 }] })).toEqual([
      "count: 1ANACの船舶代理店で、インタラクティブ・netNACCS・netAPI（合わせて）の識別番号を追加できるのは、あと98個です（申込は99個）。98個以内で入力してください。",
    ]);
    expect(problemsOf({ additions: [{ ...lineId, count: 98 }] })).toEqual([]);
    expect(problemsOf({ additions: [{ ...webId, count: 260 }] })).toEqual([]);
  });

  test("adds up the modes that draw from one series, and counts what was given out before (R14)", () => {
    const net = theManualsContract({ terminals: [aWebTerminal("W00001", { kind: "NET_NACCS" })] });
    const netId = { ...lineId, processingMode: "NET_NACCS" } as const;
    const asked = [
      { ...lineId, count: 50 },
      { ...netId, count: 49 },
      { ...webId, count: 260 },
    ];
    expect(problemsOf({ additions: asked }, net)).toEqual([expect.stringContaining("あと98個です（申込は99個）")]);
    const ended = () => new Set(["D01", "D02", "D03", "D0A", "A04"]);
    const circumstances = { before: contract, after: contract, day: theManualsWish, chosen: [], numbersTaken: ended };
    const problems = checkUserCodeChange(
      change({
        additions: [
          { ...lineId, count: 97 },
          { ...webId, count: 260 },
        ],
      }),
      circumstances,
    );
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("あと96個です（申込は97個）"),
      expect.stringContaining("あと259個です（申込は260個）"),
    ]);
  });

  test.each(["NET_NACCS", "NET_API"] as const)("takes %s for offices that have such terminals alone (R13)", (mode) => {
    const asked = { additions: [{ ...lineId, processingMode: mode }] };
    const word = processingModeWord(mode);
    expect(problemsOf(asked)).toEqual([
      `processingMode: この事業所には${word}の端末がないため、${word}の識別番号は追加できません。ほかの処理方式を選択してください。`,
    ]);
    const held = theManualsContract({ terminals: [aWebTerminal("W00001", { kind: mode })] });
    expect(problemsOf(asked, held)).toEqual([]);
  });

  test("takes no mode that has ended, whatever terminals there are, and ends its UserIds", () => {
    const userIds = [aContractedUserId({ processingMode: "EBMS" })];
    const held = theManualsContract({
      userCodes: [aContractedUserCode({ userIds })],
      terminals: [aWebTerminal("W00001", { kind: "EBMS" })],
    });
    expect(problemsOf({ additions: [{ ...lineId, processingMode: "EBMS" }] }, held)).toEqual([
      "processingMode: ebMSは2025年10月12日(日)に提供を終えたため、ebMSの識別番号は追加できません。ほかの処理方式を選択してください。",
    ]);
    expect(problemsOf({ additions: [], removals: ["D01"] }, held)).toEqual([]);
  });

  test("is told to the Center without what the customer is to do", () => {
    const [problem] = checkUserCodeChange(change({ system: "AIR" }), {
      before: contract,
      after: contract,
      day: theManualsWish,
      chosen: [],
    });
    expect(problem).toMatchObject({ fact: "1ANACは海上で契約しています。" });
  });

  test("asks for no single sign-on for 自社通関, airlines excepted (R12)", () => {
    const selfClearance = { ...lineId, industry: "SELF_CLEARANCE" } as const;
    const holding = (...industries: ("SELF_CLEARANCE" | "AIRLINE")[]) =>
      theManualsContract({ userCodes: [aContractedUserCode({ system: "AIR", industries })] });
    const asked: Partial<UserCodeChange> = { system: "AIR", singleSignOn: true, additions: [selfClearance] };
    expect(problemsOf(asked, holding("SELF_CLEARANCE"))).toEqual([
      "singleSignOn: 自社通関ではシングルサインオンを利用できません。「否」を選択してください。",
    ]);
    expect(problemsOf({ ...asked, singleSignOn: false }, holding("SELF_CLEARANCE"))).toEqual([]);
    expect(problemsOf(asked, holding("SELF_CLEARANCE", "AIRLINE"))).toEqual([]);
  });

  test("ends only what is held", () => {
    expect(problemsOf({ removals: ["D01", "D99"] })).toEqual([
      "removals: 1ANACの識別番号「D99」は現在の契約にありません。",
    ]);
  });
});
