import { expect, test } from "vitest";
import { theManualsContract } from "@/tests/support/sample-contract";
import { theOtherOffice } from "@/tests/support/the-other-office";
import { japanDate } from "../calendar/japan-date";
import type { OtherOffice } from "../contract/other-office";
import type { ChangeItem } from "./change-item";
import { defineItem } from "./define-item";
import { officeCode } from "./fields/office-code";
import { refuseOffices } from "./named-offices";

const item = defineItem({
  key: "moving",
  label: "付替",
  mark: "付替",
  group: "other",
  step: "other",
  fields: { to: officeCode("付替先事業所コード"), also: officeCode("別の事業所", { optional: true }) },
  now: () => ({ to: "", also: "" }),
  operations: () => [],
}) as ChangeItem;

const contract = theManualsContract();
const day = japanDate("2026-12-10");
const refuse = (to: string, offices: readonly OtherOffice[] = [theOtherOffice()]) =>
  refuseOffices(item, { to, also: "" }, { before: contract, after: contract, day, chosen: ["moving"], offices });

test("an office that exists can be named", () => {
  expect(refuse("OCE101")).toEqual([]);
});

test("a code that no office has, and the own, are refused at their field", () => {
  expect(refuse("OCE999")).toEqual([
    {
      step: "other",
      field: "moving.to",
      message: "付替先事業所コード「OCE999」の事業所はありません。コードを確認して、もう一度入力してください。",
      fact: "付替先事業所コード「OCE999」の事業所はありません。",
    },
  ]);
  expect(refuse("NAC555")[0]?.message).toContain("この申込を行う事業所です。");
});

test("an office whose contract has ended by the day is refused with its last day, and not one that ends later", () => {
  const ending = (endedFrom: string) => [{ ...theOtherOffice(), endedFrom: japanDate(endedFrom) }];
  expect(refuse("OCE101", ending("2026-12-10"))[0]?.message).toBe(
    "付替先事業所コード「OCE101」の契約は2026年12月9日(水)で終了します。契約が続く事業所のコードを入力してください。",
  );
  expect(refuse("OCE101", ending("2026-12-11"))).toEqual([]);
});
