import { describe, expect, test } from "vitest";
import { aContractedUserCode, aWebTerminal, theManualsContract } from "@/tests/support/sample-contract";
import { openingOf } from "@/tests/support/sample-ledger";
import { japanDate } from "../../calendar/japan-date";
import { noAddress } from "../address";
import type { Contract } from "../contract";
import type { Industry } from "../industry";
import { isImpossible } from "../operation-kind";
import { applyOperation, issueNumbers, type Operation, readOperation, scopeOf } from "./operations";

const day = japanDate("2026-12-31");
const contract = theManualsContract({ terminals: [aWebTerminal("W00002")], orderedTerminals: [{ kind: "WEB_NACCS" }] });

const done = (operation: Operation, on = contract): Contract => {
  const result = applyOperation(on, operation, day);
  if (isImpossible(result)) throw new Error(result.sentence);
  return result;
};
const refusal = (operation: Operation) => {
  const result = applyOperation(contract, operation, day);
  return isImpossible(result) ? result : undefined;
};
const notThere = (subject: string) => ({
  sentence: `「${subject}」は、この日の契約にありません。`,
  missing: subject,
});

const webIds = (userCode: string, numbers?: string[], industry: Industry = "SHIP_AGENT"): Operation => ({
  type: "addUserIds",
  userCode,
  industry,
  processingMode: "WEB_NACCS",
  count: 2,
  ...(numbers && { numbers }),
});
const webId = { industry: "SHIP_AGENT", processingMode: "WEB_NACCS", startDate: day } as const;
const issue = (ordered: number, ...names: string[]): Operation => ({
  type: "issueTerminals",
  ordered,
  terminals: names.map((name) => ({ name, kind: "WEB_NACCS", accessKey: null, certificateValidThrough: null })),
});

describe("adding UserIds", () => {
  test("gives each its number, industry, mode and first day, behind those held", () => {
    expect(done(webIds("1ANAC", ["D0A", "D0B"])).userCodes[0]?.userIds).toEqual([
      ...(contract.userCodes[0]?.userIds ?? []),
      { ...webId, identificationNumber: "D0A" },
      { ...webId, identificationNumber: "D0B" },
    ]);
  });

  test("adds as many without a number while approval has not drawn them", () => {
    const unnamed = { ...webId, identificationNumber: "" };
    expect(done(webIds("1ANAC")).userCodes[0]?.userIds.slice(1)).toEqual([unnamed, unnamed]);
  });

  test("draws numbers at approval for that UserCode, industry and mode; others draw none", async () => {
    const wanted: unknown[] = [];
    const numbers = {
      held: contract,
      userCode: async () => "1ENAC",
      codeOf: (userCode: string) => userCode,
      async userIds(wish: unknown) {
        wanted.push(wish);
        return ["D0A", "D0B"];
      },
      line: async () => "L00001",
      lineOf: (line: string) => line,
    };
    expect(await issueNumbers(webIds("1ANAC"), numbers)).toEqual(webIds("1ANAC", ["D0A", "D0B"]));
    expect(await issueNumbers({ type: "orderCertificates", count: 2 }, numbers)).toEqual({
      type: "orderCertificates",
      count: 2,
    });
    expect(wanted).toEqual([expect.objectContaining(webIds("1ANAC"))]);
  });

  test("is impossible on a UserCode that is not there, and with a number that is", () => {
    expect(refusal(webIds("9ZOCE"))).toEqual(notThere("9ZOCE"));
    expect(refusal(webIds("1ANAC", ["D0A", "D01"]))).toEqual({
      sentence: "識別番号「1ANAC D01」は、すでに契約にあります。",
    });
    expect(refusal(webIds("1BNAC", ["D01"], "CUSTOMS_BROKER"))).toBeUndefined();
  });

  test("is impossible for an industry that the UserCode does not hold, which may come on another day (R13)", () => {
    expect(refusal(webIds("1BNAC"))).toEqual(notThere("1BNACの船舶代理店"));
  });
});

describe("ending", () => {
  const endUserId = (userCode: string, identificationNumber: string): Operation => ({
    type: "endUserId",
    userCode,
    identificationNumber,
  });

  test("takes away that UserId or terminal alone", () => {
    const [ship, customs] = contract.userCodes;
    expect(done(endUserId("1ANAC", "D01")).userCodes).toEqual([{ ...ship, userIds: [] }, customs]);
    expect(done({ type: "endTerminal", name: "W00002" })).toEqual({ ...contract, terminals: [] });
  });

  test("is impossible where it is not there", () => {
    expect(refusal(endUserId("1BNAC", "D01"))).toEqual(notThere("1BNAC D01"));
    expect(refusal(endUserId("9ZOCE", "D01"))).toEqual(notThere("9ZOCE"));
    expect(refusal({ type: "endTerminal", name: "W00001" })).toEqual(notThere("W00001"));
  });
});

describe("UserCodes", () => {
  const { userIds: _, industries, ...rest } = aContractedUserCode({ code: "1AAAA" });
  const userCode = { ...rest, industries: [...industries] };

  test("come without UserIds, in the order of their codes", () => {
    const { userCodes } = done({ type: "addUserCode", ...userCode });
    expect(userCodes.map(({ code }) => code)).toEqual(["1AAAA", "1ANAC", "1BNAC"]);
    expect(userCodes[0]).toEqual({ ...userCode, userIds: [] });
  });

  test("come once", () => {
    expect(refusal({ type: "addUserCode", ...userCode, code: "1ANAC" })).toEqual({
      sentence: "利用者コード「1ANAC」は、すでに契約にあります。",
    });
  });

  test("are switched to single sign-on one by one, where they are there", () => {
    const { userCodes } = done({ type: "setSingleSignOn", userCode: "1BNAC", singleSignOn: true });
    expect(userCodes.map(({ singleSignOn }) => singleSignOn)).toEqual([false, true]);
    expect(refusal({ type: "setSingleSignOn", userCode: "9ZOCE", singleSignOn: true })).toEqual(notThere("9ZOCE"));
  });
});

describe("terminals and certificates", () => {
  test("are ordered on top of what was ordered", () => {
    const ordered = done({ type: "orderTerminals", kind: "NET_NACCS", count: 2 }).orderedTerminals;
    expect(ordered).toEqual([{ kind: "WEB_NACCS" }, { kind: "NET_NACCS" }, { kind: "NET_NACCS" }]);
  });

  test("of entries from before other kinds could be ordered are webNACCS certificates", () => {
    expect(done({ type: "orderCertificates", count: 2 })).toEqual(
      done({ type: "orderTerminals", kind: "WEB_NACCS", count: 2 }),
    );
  });

  test("meet orders as they are named, in the order of their names, usable from the day", () => {
    const { terminals, orderedTerminals } = done(issue(1, "W00001"));
    expect(terminals.map(({ name, startDate }) => [name, startDate])).toEqual([
      ["W00001", day],
      ["W00002", "2020-04-01"],
    ]);
    expect(orderedTerminals).toEqual([]);
    expect(done(issue(0, "W00001")).orderedTerminals).toHaveLength(1);
  });

  test("cannot be named beyond what was ordered of their kind", () => {
    const sentence = "発行する端末・デジタル証明書の数が、承認された数を超えています。";
    expect(refusal(issue(2, "W00001", "W00003"))).toEqual({ sentence });
    const netNaccs = { name: "W00001", kind: "NET_NACCS", accessKey: null, certificateValidThrough: null } as const;
    expect(refusal({ type: "issueTerminals", ordered: 1, terminals: [netNaccs] })).toEqual({ sentence });
  });
});

describe("values", () => {
  test("of the company are set without touching its others", () => {
    const contractor = { title: "社長", familyName: "海", givenName: "空", familyKana: "ウミ", givenKana: "ソラ" };
    expect(done({ type: "setContractor", ...contractor })).toEqual({
      ...contract,
      company: { ...contract.company, contractor },
    });
  });

  test("of the office's opening hold from its day, the price plans' too", () => {
    const opening = openingOf(contract);
    const opened = done({ ...opening, companyId: "company", office: { ...opening.office, name: "第二営業所" } });
    expect(opened).toMatchObject({ companyId: "company", office: { name: "第二営業所" }, billing: contract.billing });
    expect(opened.pricePlans).toEqual({ general: "B", netNaccs: "B", since: day });
  });

  test("of before addresses had parts are read, too", () => {
    const { contractor } = contract.company;
    const old = {
      type: "openCompany",
      name: "旧商事",
      abbreviation: "OLD",
      address: "東京都港区海岸1-2-3",
      contractor,
    };
    expect(done(readOperation(old)).company).toEqual({
      name: "旧商事",
      kana: "",
      abbreviation: "OLD",
      address: { postalCode: "", prefecture: "東京都", city: "港区海岸1-2-3", building: "" },
      phone: "",
      fax: "",
      contractor,
    });
    const { office, ...opening } = openingOf(contract);
    const texts = {
      ...office,
      kana: undefined,
      billingDepartment: undefined,
      address: "大阪府大阪市",
      billingAddress: "",
    };
    expect(done(readOperation({ ...opening, office: texts } as { type: string }))).toMatchObject({
      office: { kana: "", address: { prefecture: "大阪府", city: "大阪市" } },
      billing: { department: "", address: noAddress, contact: null, paymentMethod: "BANK_TRANSFER" },
    });
  });

  test("stand in the company's ledger or the office's", () => {
    expect(scopeOf({ type: "setContractor", ...contract.company.contractor })).toBe("company");
    expect(scopeOf({ type: "openCompany", ...contract.company })).toBe("company");
    expect(scopeOf({ type: "orderCertificates", count: 1 })).toBe("office");
  });
});

describe("an operation as the ledger keeps it", () => {
  test("is read back without what is not of its kind", () => {
    expect(readOperation({ type: "orderCertificates", count: 1, from: day } as { type: string })).toEqual({
      type: "orderCertificates",
      count: 1,
    });
  });

  test.each([
    { type: "revoke" },
    { type: "toString" },
    { type: "__proto__" },
    { type: "orderCertificates", count: 0 },
    { type: "endTerminal" },
  ])("is none: %j", (value) => {
    expect(() => readOperation(value)).toThrow();
  });
});

test("an operation leaves the contract it is done on as it was", () => {
  const before = structuredClone(contract);
  done(webIds("1ANAC", ["D0A"]));
  done(issue(1, "W00001"));
  expect(contract).toEqual(before);
});
