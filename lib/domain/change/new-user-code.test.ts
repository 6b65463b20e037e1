import { describe, expect, test } from "vitest";
import { theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { ledgerOf, theOfficeId } from "@/tests/support/sample-ledger";
import { findUserCode } from "../contract/contract";
import { contractAfter } from "../contract/plan";
import { changeCounts } from "./change-counts";
import type { Changes } from "./change-item";
import { changeBlocks, planOf } from "./changes";
import type { NewUserCode } from "./new-user-code";
import { refuseChanges } from "./refuse-changes";

const before = theManualsContract();
const day = theManualsWish;
const base = ledgerOf(before);

const aNewCode = (changes: Partial<NewUserCode> = {}): NewUserCode => ({
  userCode: "NEW01",
  system: "SEA",
  industries: ["CY"],
  singleSignOn: false,
  services: [],
  additions: [{ industry: "CY", processingMode: "INTERACTIVE", count: 2 }],
  ...changes,
});
const added = (...wishes: NewUserCode[]) => ({ held: [], added: wishes });

const refused = (changes: Changes) =>
  refuseChanges(changes, { ledger: base, officeId: theOfficeId, before, day }).map(
    ({ field, message }) => `${field ?? ""}: ${message}`,
  );
const afterOf = (changes: Changes) => contractAfter(before, planOf(changes, before), day);
const rowsOf = (changes: Changes) =>
  changeBlocks(changes, before, afterOf(changes)).map(({ after }) =>
    after.map(({ mark, cells }) =>
      [mark ?? "", cells.userCode, cells.number, cells.industry, cells.count, cells.singleSignOn].join("|"),
    ),
  );

describe("a new UserCode", () => {
  test("comes with all that it has, called 新規1 until it is allocated", () => {
    const changes = { industries: added(aNewCode({ services: ["paid"] })) };
    expect(refused(changes)).toEqual([]);
    expect(rowsOf(changes)).toEqual([["追加|新規1||CY||否", "追加|新規1||CY|2|否"]]);
    expect(changeCounts(before, afterOf(changes))).toMatchObject({ userCodes: { add: 1 }, userIds: { add: 2 } });
    expect(findUserCode(afterOf(changes), "NEW01")).toMatchObject({ statisticsPaid: true, bondedArchive: false });
  });

  test("may be several in one application", () => {
    const second = aNewCode({ userCode: "NEW02", industries: ["CUSTOMS_BROKER", "TRADER"], singleSignOn: true });
    const additions = [{ industry: "TRADER", processingMode: "INTERACTIVE", count: 1 } as const];
    expect(refused({ industries: added(aNewCode(), { ...second, additions }) })).toEqual([]);
  });

  test.each<[string, Partial<NewUserCode>, string]>([
    ["an industry of the other system (R10)", { industries: ["CY", "AIRLINE"] }, "industries: 航空会社は海上では"],
    ["two groups (R12)", { industries: ["CY", "SHIP_AGENT"] }, "industries: 「CY」と「船舶代理店」は"],
    [
      "single sign-on for one industry (R12)",
      { singleSignOn: true },
      "singleSignOn: シングルサインオンは、1つの識別番号で",
    ],
    ["no identification number", { additions: [] }, "count: 識別番号がありません。"],
    ["numbers of an industry that it does not hold (R13)", { industries: ["VAN_POOL"] }, "industry: CYを業種として"],
    ["statistics that its industry does not have (R11)", { services: ["free"] }, "services: 選択した業種では"],
    ["the archive without the paid part (R11)", { services: ["archive"] }, "services: 保税管理資料保存サービスには"],
    [
      "a mode without a terminal (R13)",
      { additions: [{ industry: "CY", processingMode: "NET_NACCS", count: 1 }] },
      "processingMode: この事業所にはnetNACCSの端末がない",
    ],
    [
      "more numbers than there are (R14)",
      { additions: [{ industry: "CY", processingMode: "INTERACTIVE", count: 100 }] },
      "count: 新規1のCYで、",
    ],
  ])("is refused with %s", (_, changes, sentence) => {
    const found = refused({ industries: added(aNewCode(changes)) });
    expect(found.some((each) => each.startsWith(sentence))).toBe(true);
  });

  test("for 外為法関連業務 is one a company", () => {
    const additions = [{ industry: "TRADER_FOREX", processingMode: "INTERACTIVE", count: 1 } as const];
    const forex = aNewCode({ industries: ["TRADER_FOREX"], additions });
    expect(refused({ industries: added(forex) })).toEqual([]);
    const taken = { forexCodeTaken: true, ledger: base, officeId: theOfficeId, before, day };
    expect(refuseChanges({ industries: added(forex) }, taken)).toMatchObject([{ field: "industries" }]);
    expect(refused({ industries: added(forex, { ...forex, userCode: "NEW02" }) })).toEqual([
      expect.stringContaining("1つの企業に1つだけです"),
    ]);
  });
});
