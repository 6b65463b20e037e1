import { expect, test } from "vitest";
import { theManualsContract } from "@/tests/support/sample-contract";
import { planOf } from "./changes";
import { companyValuesIn, officesText } from "./company-values";

const before = theManualsContract();

test("what an application changes of the company is told by name, what is the office's own is not", () => {
  const contractor = { ...before.company.contractor, title: "社長" };
  const headOffice = { ...before.company.address, phone: "0120794550", fax: "" };
  expect(companyValuesIn(planOf({ contractor, headOffice, mailboxes: { add: 1, end: 0 } }, before))).toEqual([
    "契約者名、契約者の役職",
    "本社情報",
  ]);
  expect(companyValuesIn(planOf({ mailboxes: { add: 1, end: 0 } }, before))).toEqual([]);
});

test("offices are told by name and code", () => {
  const offices = [
    { officeCode: "OCE101", name: "東京支店" },
    { officeCode: "OCE102", name: "横浜営業所" },
  ];
  expect(officesText(offices)).toBe("東京支店（OCE101）、横浜営業所（OCE102）");
});
