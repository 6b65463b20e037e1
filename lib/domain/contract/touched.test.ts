import { describe, expect, test } from "vitest";
import type { Operation } from "./operations/operations";
import { sharedWith, touchedBy } from "./touched";

const owner = { officeId: "office", companyId: "company" };
const touch = (...operations: Operation[]) => touchedBy(operations, owner);
const paths = (...operations: Operation[]) => touch(...operations).map(({ path }) => path);
const ending = (identificationNumber: string, userCode = "1ANAC"): Operation => ({
  type: "endUserId",
  userCode,
  identificationNumber,
});
const adding: Operation = {
  type: "addUserIds",
  userCode: "1ANAC",
  industry: "SHIP_AGENT",
  processingMode: "WEB_NACCS",
  count: 1,
};
const contractor: Operation = {
  type: "setContractor",
  title: "代表取締役",
  familyName: "貿易",
  givenName: "健一",
  familyKana: "ボウエキ",
  givenKana: "ケンイチ",
};

describe("what two lists of operations share", () => {
  test("is said row by row where both do the same", () => {
    const shared = sharedWith(paths(ending("D01"), ending("D02"), ending("D03")), touch(ending("D01"), ending("D02")));
    expect(shared.map(({ label, together }) => `${label} ${together}`)).toEqual([
      "利用者ID 1ANAC D01の削除 once",
      "利用者ID 1ANAC D02の削除 once",
    ]);
  });

  test("is the UserCode where both change it in different ways", () => {
    expect(sharedWith(paths(adding), touch(ending("D01"))).map(({ label }) => label)).toEqual(["利用者コード1ANAC"]);
  });

  test("is nothing on different UserCodes", () => {
    expect(sharedWith(paths(ending("A01", "1BNAC")), touch(ending("D01")))).toEqual([]);
  });

  test("is the certificates where one ends and the other adds some", () => {
    const ended = touch({ type: "endTerminal", name: "W00001" });
    const shared = sharedWith(paths({ type: "orderCertificates", count: 1 }), ended);
    expect(shared.map(({ label }) => label)).toEqual(["論理端末・デジタル証明書"]);
  });

  test("is the company's value for all its offices, and an office's value for none but itself", () => {
    const elsewhere = { officeId: "another office", companyId: "company" };
    const plan: Operation = { type: "setPricePlan", connection: "general", plan: "A" };
    const others = touchedBy([contractor, plan], elsewhere).map(({ path }) => path);
    expect(sharedWith(others, touch(contractor, plan)).map(({ label }) => label)).toEqual(["契約者名、契約者の役職"]);
  });
});
