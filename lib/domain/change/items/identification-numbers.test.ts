import { describe, expect, test } from "vitest";
import { aContractedUserCode, aWebTerminal, theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import type { Contract } from "../../contract/contract";
import { contractAfter } from "../../contract/plan";
import type { Changes } from "../change-item";
import { checkChanges, planOf } from "../changes";
import type { UserCodeChange } from "../user-code-change";
import { checkUserCodeChange, identificationNumbers } from "./identification-numbers";

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
const problemsOf = (changes: Partial<UserCodeChange>, on: Contract = contract) =>
  checkUserCodeChange(change(changes), on).map(({ field, message }) => `${field}: ${message}`);

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
    expect(problemsOf({ additions: [], singleSignOn: true })).toEqual([]);
    const on = theManualsContract({ userCodes: [aContractedUserCode({ singleSignOn: true })] });
    expect(problemsOf({ additions: [], singleSignOn: false }, on)).toEqual([]);
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
    expect(problemsOf({ additions: [{ ...lineId, count: 100 }] })).toEqual([
      "count: 識別番号数は99個以内で入力してください。",
    ]);
    expect(problemsOf({ additions: [{ ...webId, count: 260 }] })).toEqual([]);
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

describe("webNACCS IDs need certificates (R13)", () => {
  const check = (changes: Changes, before: Contract = contract) => {
    const after = contractAfter(before, planOf(changes, before), theManualsWish);
    const circumstances = { before, after, day: theManualsWish, chosen: Object.keys(changes) };
    return checkChanges(changes, circumstances).map(({ step, field }) => `${step} ${field}`);
  };
  const web = [change({ additions: [webId] })];
  const withWeb = theManualsContract({ terminals: [aWebTerminal("W00001")] });

  test("the item has to be chosen", () => {
    expect(check({ identificationNumbers: web })).toEqual(["items items"]);
  });

  test("at least one has to be asked for", () => {
    expect(check({ identificationNumbers: web, webCertificates: { add: 0, end: [] } })).toContain(
      "terminals webCertificates.add",
    );
    expect(check({ identificationNumbers: web, webCertificates: { add: 1, end: [] } })).toEqual([]);
  });

  test("an office that has one needs none", () => {
    expect(check({ identificationNumbers: web }, withWeb)).toEqual([]);
  });

  test("unless the same application ends its last one", () => {
    const ends = { identificationNumbers: web, webCertificates: { add: 0, end: ["W00001"] } };
    expect(check(ends, withWeb)).toEqual(["terminals webCertificates.add"]);
    expect(check({ ...ends, webCertificates: { add: 1, end: ["W00001"] } }, withWeb)).toEqual([]);
  });

  test("netNACCS's does not count", () => {
    const net = aWebTerminal("W00002", { kind: "NET_NACCS" });
    expect(check({ identificationNumbers: web }, theManualsContract({ terminals: [net] }))).toEqual(["items items"]);
  });

  test("other processing modes need none", () => {
    expect(check({ identificationNumbers: [change()] })).toEqual([]);
  });
});

describe("what a draft says of identification numbers", () => {
  test("is every UserCode that was set, in the order of the codes", () => {
    const page = { system: "SEA", singleSignOn: "no", addition: ["SHIP_AGENT:WEB_NACCS:1"], removals: [] };
    const typed = identificationNumbers.fromDraft({
      "user-codes/1BNAC": page,
      "user-codes/1ANAC": page,
      "user-code-editing/1CNAC": page,
    });
    expect(typed.ok && (typed.value as UserCodeChange[]).map(({ userCode }) => userCode)).toEqual(["1ANAC", "1BNAC"]);
  });

  test("comes back from the steps that a correction starts from", () => {
    const value = [change({ additions: [webId], removals: ["D01"], singleSignOn: true })];
    expect(identificationNumbers.fromDraft(identificationNumbers.toDraft(value))).toEqual({
      ok: true,
      value,
    });
  });

  test("is not ready while nothing was set", () => {
    const nothing = identificationNumbers.schema.safeParse([]);
    expect(!nothing.success && nothing.error.issues[0]?.message).toContain("「変更」ボタンを押して");
  });
});
