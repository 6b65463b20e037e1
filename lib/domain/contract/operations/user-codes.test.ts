import { describe, expect, test } from "vitest";
import { aContractedUserCode, theManualsContract } from "@/tests/support/sample-contract";
import { japanDate } from "../../calendar/japan-date";
import type { Contract } from "../contract";
import { isImpossible } from "../operation-kind";
import { applyOperation, issueNumbers, type Operation, targetsOf } from "./operations";

const day = japanDate("2026-12-31");
const contract = theManualsContract();
const done = (operation: Operation, on: Contract = contract) => {
  const result = applyOperation(on, operation, day);
  if (isImpossible(result)) throw new Error(result.sentence);
  return result.userCodes;
};
const refusal = (operation: Operation, on: Contract = contract) => {
  const result = applyOperation(on, operation, day);
  return isImpossible(result) ? result.sentence : undefined;
};
const withoutIds = theManualsContract({ userCodes: [aContractedUserCode({ userIds: [] })] });

describe("industries", () => {
  test("come in the order of the screens, once, of the system and the group of the UserCode", () => {
    const add = (industry: "SHIPPING_COMPANY" | "SHIP_AGENT" | "AIRLINE" | "CY") =>
      ({ type: "addIndustry", userCode: "1ANAC", industry }) as const;
    expect(done(add("SHIPPING_COMPANY"))[0]?.industries).toEqual(["SHIPPING_COMPANY", "SHIP_AGENT"]);
    expect(refusal(add("SHIP_AGENT"))).toContain("すでに契約にあります");
    expect(refusal(add("AIRLINE"))).toContain("海上では利用できません");
    expect(refusal(add("CY"))).toContain("一緒に登録できません");
  });

  test("end once their identification numbers have ended", () => {
    const end: Operation = { type: "endIndustry", userCode: "1ANAC", industry: "SHIP_AGENT" };
    expect(refusal(end)).toBe("1ANACの船舶代理店には、ほかに識別番号D01があります。");
    expect(done(end, withoutIds)[0]?.industries).toEqual([]);
    expect(refusal({ ...end, industry: "CY" })).toContain("「1ANACのCY」");
  });
});

describe("a UserCode", () => {
  test("ends once its identification numbers have ended", () => {
    expect(refusal({ type: "endUserCode", userCode: "1ANAC" })).toContain("D01");
    expect(done({ type: "endUserCode", userCode: "1ANAC" }, withoutIds)).toEqual([]);
    expect(refusal({ type: "endUserCode", userCode: "9ZOCE" })).toContain("「9ZOCE」");
  });

  test("that is asked for gets its code at approval, and its UserIds are issued on that", async () => {
    const { userIds: _, industries, ...facts } = aContractedUserCode({ code: "NEW01" });
    const comes: Operation = { type: "addUserCode", ...facts, industries: [...industries] };
    const kind = { industry: "SHIP_AGENT", processingMode: "INTERACTIVE", count: 1 } as const;
    const numbers = {
      held: contract,
      userCode: async () => "1ENAC",
      line: async () => "L00001",
      lineOf: (line: string) => line,
      codeOf: (code: string) => (code === "NEW01" ? "1ENAC" : code),
      userIds: async ({ userCode }: { userCode: string }) => [`of ${userCode}`],
    };
    expect(await issueNumbers(comes, numbers)).toMatchObject({ code: "1ENAC" });
    expect(await issueNumbers({ ...comes, code: "1ANAC" }, numbers)).toMatchObject({ code: "1ANAC" });
    expect(await issueNumbers({ type: "addUserIds", userCode: "NEW01", ...kind }, numbers)).toMatchObject({
      userCode: "1ENAC",
      numbers: ["of 1ENAC"],
    });
  });

  test("that is asked for touches nobody else's, but what asks for the same (R24)", () => {
    const { userIds: _, industries, ...facts } = aContractedUserCode({ code: "NEW01" });
    const comes = (code: string): Operation => ({ type: "addUserCode", ...facts, industries: [...industries], code });
    expect(targetsOf(comes("NEW01"))).toEqual(targetsOf(comes("NEW02")));
    expect(targetsOf(comes("NEW01"))).toMatchObject([{ label: "新規の利用者コード（海上・船舶代理店）の追加" }]);
    const kind = { industry: "SHIP_AGENT", processingMode: "INTERACTIVE", count: 1 } as const;
    expect(targetsOf({ type: "addUserIds", userCode: "NEW01", ...kind })).toEqual([]);
  });
});

describe("statistics and archive (R11)", () => {
  test("are set part by part", () => {
    const paid = { type: "setStatistics", userCode: "1ANAC", part: "paid", wanted: true } as const;
    expect(done(paid)[0]).toMatchObject({ statisticsPaid: true, statisticsFree: true });
    expect(done({ ...paid, part: "free", wanted: false })[0]).toMatchObject({ statisticsFree: false });
  });

  test("the archive needs the paid part and ends with it", () => {
    const archive = { type: "setBondedArchive", userCode: "1BNAC", wanted: true } as const;
    expect(refusal({ ...archive, userCode: "1ANAC" })).toContain("有料分");
    const archived = { ...contract, userCodes: done(archive) };
    expect(archived.userCodes[1]?.bondedArchive).toBe(true);
    const end = { type: "setStatistics", userCode: "1BNAC", part: "paid", wanted: false } as const;
    expect(done(end, archived)[1]).toMatchObject({ statisticsPaid: false, bondedArchive: false });
  });
});
