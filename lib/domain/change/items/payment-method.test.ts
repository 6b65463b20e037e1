import { expect, test } from "vitest";
import { theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { contractAfter } from "../../contract/plan";
import { checkChanges } from "../changes";
import { paymentMethod } from "./payment-method";

const before = theManualsContract();
const applied = (method: "BANK_TRANSFER" | "DIRECT_DEBIT", on = before) =>
  contractAfter(on, paymentMethod.operations({ method }, on), theManualsWish);
const asked = applied("DIRECT_DEBIT");

test("口座振替 is asked for: until it begins, 銀行振込 holds", () => {
  expect(asked.billing).toMatchObject({ paymentMethod: "BANK_TRANSFER", directDebitAsked: true });
  expect(paymentMethod.block(before, asked).after).toEqual([
    { mark: "変更", cells: { term: "支払の方法", text: "銀行振込（口座振替の手続き中）" } },
  ]);
});

test("what was asked for can be taken back, and what began can end", () => {
  expect(applied("BANK_TRANSFER", asked)).toEqual(before);
  const begun = contractAfter(asked, [{ type: "setPaymentMethod", method: "DIRECT_DEBIT" }], theManualsWish);
  expect(begun.billing).toMatchObject({ paymentMethod: "DIRECT_DEBIT", directDebitAsked: false });
  expect(applied("BANK_TRANSFER", begun)).toEqual(before);
});

test.each([
  ["BANK_TRANSFER", before],
  ["DIRECT_DEBIT", asked],
] as const)("%s is refused where it is so already", (method, on) => {
  const circumstances = { before: on, after: applied(method, on), day: theManualsWish, chosen: ["paymentMethod"] };
  expect(checkChanges({ paymentMethod: { method } }, circumstances)).toMatchObject([
    { step: "billing", message: expect.stringContaining("現在の契約と同じ内容です") },
  ]);
});

test("one of the two has to be chosen", () => {
  const form = paymentMethod.fromDraft({ paymentMethod: { method: "CASH" } });
  expect(form.ok ? [] : form.problems.map(({ field }) => field)).toEqual(["method"]);
});
