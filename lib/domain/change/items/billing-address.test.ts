import { expect, test } from "vitest";
import { theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { contractAfter } from "../../contract/plan";
import { billingAddress } from "./billing-address";

const before = theManualsContract();
const { addressee, department, address } = before.billing;
const now = { addressee, department, ...address };

test("請求書送付先 changes with addressee, department and address", () => {
  const value = { ...now, department: "経理部", postalCode: "1350064", city: "江東区青海２－４－６" };
  const after = contractAfter(before, billingAddress.operations(value, before), theManualsWish);
  expect(after).toEqual({
    ...before,
    billing: {
      ...before.billing,
      department: "経理部",
      address: { ...address, postalCode: "1350064", city: "江東区青海２－４－６" },
    },
  });
  expect(billingAddress.block(before, after).after).toEqual([
    { cells: { term: "宛名", text: "ナックス商事株式会社" } },
    { mark: "変更", cells: { term: "部署", text: "経理部" } },
    { mark: "変更", cells: { term: "送付先所在地", text: "〒135-0064 東京都江東区青海２－４－６" } },
  ]);
});

test("請求書送付先 says what is missing", () => {
  const form = billingAddress.fromDraft({ billingAddress: {} });
  expect(form.ok ? [] : form.problems.map(({ field }) => field)).toEqual([
    "addressee",
    "postalCode",
    "prefecture",
    "city",
  ]);
});
