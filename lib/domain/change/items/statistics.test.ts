import { describe, expect, test } from "vitest";
import { aContractedUserCode, theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { ledgerOf, theOfficeId } from "@/tests/support/sample-ledger";
import { contractAfter } from "../../contract/plan";
import { refuseChanges } from "../refuse-changes";
import { bondedArchive } from "./bonded-archive";
import { statistics } from "./statistics";

const warehouse = (changes: Parameters<typeof aContractedUserCode>[0]) =>
  aContractedUserCode({ industries: ["BONDED_WAREHOUSE"], statisticsFree: false, userIds: [], ...changes });

/** 1ANAC: free. 1BNAC: both. 1CNAC: nothing. 1DNAC: paid and archive. */
const before = theManualsContract({
  userCodes: [
    ...theManualsContract().userCodes,
    warehouse({ code: "1CNAC" }),
    warehouse({ code: "1DNAC", statisticsPaid: true, bondedArchive: true }),
  ],
});
const day = theManualsWish;
const now = { paid: ["1BNAC", "1DNAC"], free: ["1ANAC", "1BNAC"] };

const refused = (changes: Record<string, unknown>) =>
  refuseChanges(changes, { ledger: ledgerOf(before), officeId: theOfficeId, before, day });
const circumstances = { before, after: before, day, chosen: ["statistics"] };

describe("管理統計資料", () => {
  test("starts from what each UserCode has", () => {
    expect(statistics.start?.(circumstances, {})).toEqual(now);
  });

  test("says nothing, rather than that all of it ends, as long as its step was not opened", () => {
    const form = statistics.fromDraft({});
    expect(form.ok ? [] : form.problems).toMatchObject([
      { field: "paid", message: expect.stringContaining("まだ入力されていません") },
    ]);
    expect(statistics.fromDraft({ statistics: {} })).toEqual({ ok: true, value: { paid: [], free: [] } });
  });

  test("begins and ends parts of it, code by code", () => {
    const value = { paid: ["1CNAC", "1DNAC"], free: ["1ANAC", "1BNAC"] };
    const operations = statistics.operations(value, before);
    expect(operations).toEqual([
      { type: "setStatistics", userCode: "1BNAC", part: "paid", wanted: false },
      { type: "setStatistics", userCode: "1CNAC", part: "paid", wanted: true },
    ]);
    const after = contractAfter(before, operations, day);
    expect(statistics.block(before, after).after).toEqual([
      { cells: { term: "1ANAC", text: "有料分 ×　無料分 ○" } },
      { mark: "変更", cells: { term: "1BNAC", text: "有料分 ×　無料分 ○" } },
      { mark: "変更", cells: { term: "1CNAC", text: "有料分 ○　無料分 ×" } },
      { cells: { term: "1DNAC", text: "有料分 ○　無料分 ×" } },
    ]);
    expect(refused({ statistics: value })).toEqual([]);
  });

  test("is offered by industry, with the reason where it is not (R11)", () => {
    const { free } = statistics.offers?.(circumstances) ?? {};
    expect(free?.options?.map(({ value, note }) => [value, note])).toEqual([
      ["1ANAC", undefined],
      ["1BNAC", undefined],
      ["1CNAC", "業種の対象外"],
      ["1DNAC", "業種の対象外"],
    ]);
    expect(refused({ statistics: { ...now, free: ["1ANAC", "1BNAC", "1CNAC"] } })).toMatchObject([
      { step: "statistics", field: "statistics.free", fact: "1CNACの業種では、管理統計資料の無料分を利用できません。" },
    ]);
  });

  test("ends no paid part that the archive needs, unless that ends, too (R11)", () => {
    const value = { ...now, paid: ["1BNAC"] };
    expect(refused({ statistics: value })).toMatchObject([
      {
        step: "items",
        field: "items",
        seenOn: "statistics",
        message: expect.stringContaining("も選択して1DNACの利用を終えるか"),
      },
    ]);
    expect(refused({ statistics: value, bondedArchive: { wanted: [] } })).toEqual([]);
    expect(refused({ statistics: value, bondedArchive: { wanted: ["1DNAC"] } })).toMatchObject([
      { step: "statistics", field: "statistics.paid" },
    ]);
  });

  test("is refused where nothing differs, and for UserCodes of others", () => {
    expect(refused({ statistics: now })).toMatchObject([{ message: expect.stringContaining("現在の契約と同じ内容") }]);
    expect(refused({ statistics: { ...now, free: ["1ANAC", "9ZOCE"] } })).toMatchObject([
      { field: "statistics.free", message: "利用者コード「9ZOCE」は契約にないため、選択できません。" },
    ]);
  });
});

test("both tables call a UserCode that is asked for by the name that it has until approval", () => {
  const [first] = before.userCodes;
  const after = { ...before, userCodes: first ? [...before.userCodes, { ...first, code: "NEW01" }] : [] };
  for (const item of [statistics, bondedArchive]) {
    expect(item.block(before, after).after.at(-1)?.cells.term).toBe("新規1");
  }
});

describe("保税管理資料保存サービス", () => {
  test("begins with the paid part of the same application", () => {
    const changes = {
      statistics: { ...now, paid: ["1BNAC", "1CNAC", "1DNAC"] },
      bondedArchive: { wanted: ["1CNAC", "1DNAC"] },
    };
    expect(refused(changes)).toEqual([]);
    expect(bondedArchive.operations(changes.bondedArchive, before)).toEqual([
      { type: "setBondedArchive", userCode: "1CNAC", wanted: true },
    ]);
  });

  test("asks for the paid part where there is none, on the step that offers it (R11)", () => {
    expect(refused({ bondedArchive: { wanted: ["1CNAC", "1DNAC"] } })).toMatchObject([
      {
        step: "items",
        field: "items",
        seenOn: "statistics",
        message:
          "保税管理資料保存サービスには、1CNACの管理統計資料（有料分）が必要です。「管理統計資料（有料分・無料分）」も選択してください。",
      },
    ]);
    const statistics = { paid: ["1DNAC"], free: ["1ANAC", "1BNAC"] };
    expect(refused({ statistics, bondedArchive: { wanted: ["1CNAC", "1DNAC"] } })).toMatchObject([
      { step: "statistics", field: "statistics.paid" },
    ]);
  });

  test("is for some industries alone (R11)", () => {
    expect(refused({ bondedArchive: { wanted: ["1BNAC", "1DNAC"] } })).toMatchObject([
      { field: "bondedArchive.wanted", fact: "1BNACの業種では、保税管理資料保存サービスを利用できません。" },
    ]);
  });

  test("ends, seen in its table", () => {
    const after = contractAfter(before, bondedArchive.operations({ wanted: [] }, before), day);
    expect(bondedArchive.block(before, after).after.filter(({ mark }) => mark)).toEqual([
      { mark: "変更", cells: { term: "1DNAC", text: "不要" } },
    ]);
  });
});
