import { describe, expect, test } from "vitest";
import { inCommon, theOtherOffices } from "@/tests/support/other-offices";
import { aWebTerminal, theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { contractAfter } from "../../contract/plan";
import { checkChanges, consentsToAsk } from "../changes";
import { sharedEquipment } from "./shared-equipment";

const before = theManualsContract({
  terminals: [aWebTerminal("W00001"), aWebTerminal("W00004")],
  sharedEquipment: [inCommon.device],
});
const nothing = { office: "", devices: [], until: "", end: [] } as const;
type Value = Parameters<typeof sharedEquipment.operations>[0];
const wish = (value: Partial<Value>): Value => ({ ...nothing, devices: [], end: [], ...value });
const circumstances = {
  before,
  after: before,
  day: theManualsWish,
  chosen: ["sharedEquipment"],
  offices: theOtherOffices,
};
const problemsOf = (value: Partial<Value>) => {
  const after = contractAfter(before, sharedEquipment.operations(wish(value), before), theManualsWish);
  return checkChanges({ sharedEquipment: wish(value) }, { ...circumstances, after });
};

describe("機器共用", () => {
  test("stands in the ledgers of both offices, device by device", () => {
    const operation = { type: "shareEquipment", owner: "NAC555", user: "OCE101", device: "W00001", until: null };
    expect(sharedEquipment.operations(wish({ office: "OCE101", devices: ["W00001"] }), before)).toEqual([
      operation,
      { ...operation, otherOffice: "OCE101" },
    ]);
    expect(
      sharedEquipment.operations(wish({ end: ["W00004/OCE102"] }), before).map(({ otherOffice }) => otherOffice),
    ).toEqual([undefined, "OCE102"]);
  });

  test("shows what comes and what ends", () => {
    const value = wish({ office: "OCE101", devices: ["W00001"], end: ["W00004/OCE102"] });
    const after = contractAfter(before, sharedEquipment.operations(value, before), theManualsWish);
    expect(
      sharedEquipment.block(before, after).after.map(({ mark, cells }) => [mark, cells.device, cells.user]),
    ).toEqual([
      ["削除", "W00004", "OCE102"],
      ["追加", "W00001", "OCE101"],
    ]);
  });

  test("asks the other office, naming devices, offices and time", () => {
    const value = wish({ office: "OCE101", devices: ["W00001"] });
    const asked = consentsToAsk({ sharedEquipment: value }, circumstances);
    expect([...asked.keys()]).toEqual(["OCE101"]);
    expect(asked.get("OCE101")?.matters[0]?.rows.map(({ text }) => text)).toEqual([
      "W00001",
      "第一営業所（NAC555）",
      "東京支店（OCE101）",
      "2026年12月10日(木)から（終わりの日は決まっていません）",
    ]);
    expect(consentsToAsk({ sharedEquipment: wish({ end: ["W00004/OCE102"] }) }, circumstances).size).toBe(0);
  });

  test.each<[string, Partial<Value>, string, string]>([
    ["nothing", {}, "sharedEquipment.office", "追加または解除する機器共用がありません。"],
    ["no office", { devices: ["W00001"] }, "sharedEquipment.office", "事業所コードが入力されていません。"],
    ["no device", { office: "OCE101" }, "sharedEquipment.devices", "共用する端末が選択されていません。"],
    ["its own code", { office: "NAC555", devices: ["W00001"] }, "sharedEquipment.office", "この申込を行う事業所です"],
    ["an unknown code", { office: "ZZZ999", devices: ["W00001"] }, "sharedEquipment.office", "事業所はありません"],
    [
      "a device it has not",
      { office: "OCE101", devices: ["W09999"] },
      "sharedEquipment.devices",
      "現在の契約にありません",
    ],
    [
      "an end before the beginning",
      { office: "OCE101", devices: ["W00001"], until: "2026-12-01" as Value["until"] },
      "sharedEquipment.until",
      "利用開始日（2026年12月10日(木)）より前です",
    ],
  ])("refuses %s", (_, value, field, words) => {
    expect(problemsOf(value)[0]).toMatchObject({ step: "other", field, message: expect.stringContaining(words) });
  });
});
