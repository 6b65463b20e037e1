import { describe, expect, test } from "vitest";
import {
  aContractedUserCode,
  aContractedUserId,
  theManualsContract,
  theManualsWish,
} from "@/tests/support/sample-contract";
import { ledgerOf, theOfficeId, withApproval } from "@/tests/support/sample-ledger";
import { addDays } from "../../calendar/japan-date";
import { findUserCode } from "../../contract/contract";
import type { Industry } from "../../contract/industry";
import type { Ledger } from "../../contract/ledger";
import { contractAfter } from "../../contract/plan";
import { changeCounts } from "../change-counts";
import type { Changes } from "../change-item";
import { changeBlocks, changesToDraft, planOf } from "../changes";
import type { NewUserCode } from "../new-user-code";
import { refuseChanges } from "../refuse-changes";
import { industries } from "./industries";

/** 1ANAC: 船会社 and 船舶代理店 with single sign-on. 1BNAC: 通関業. 1CNAC: 保税蔵置場 with paid statistics and archive. */
const before = theManualsContract({
  userCodes: [
    aContractedUserCode({
      industries: ["SHIPPING_COMPANY", "SHIP_AGENT"],
      singleSignOn: true,
      userIds: [aContractedUserId(), aContractedUserId({ identificationNumber: "C01", industry: "SHIPPING_COMPANY" })],
    }),
    aContractedUserCode({
      code: "1BNAC",
      industries: ["CUSTOMS_BROKER"],
      userIds: [aContractedUserId({ identificationNumber: "A01", industry: "CUSTOMS_BROKER" })],
    }),
    aContractedUserCode({
      code: "1CNAC",
      industries: ["BONDED_WAREHOUSE"],
      statisticsPaid: true,
      statisticsFree: false,
      bondedArchive: true,
      userIds: [aContractedUserId({ identificationNumber: "E01", industry: "BONDED_WAREHOUSE" })],
    }),
  ],
});
const day = theManualsWish;
const base = ledgerOf(before);

const held = (userCode: string, ...wanted: Industry[]) => ({ held: [{ userCode, industries: wanted }], added: [] });
const ended = (userCode: string) => ({ held: [{ userCode, industries: null }], added: [] });
const aNewCode = (changes: Partial<NewUserCode> = {}): NewUserCode => ({
  userCode: "NEW01",
  system: "SEA",
  industries: ["CY"],
  singleSignOn: false,
  services: [],
  additions: [{ industry: "CY", processingMode: "INTERACTIVE", count: 2 }],
  ...changes,
});

const refused = (changes: Changes, ledger: Ledger = base) =>
  refuseChanges(changes, { ledger, officeId: theOfficeId, before, day }).map(
    ({ field, message }) => `${field ?? ""}: ${message}`,
  );
const afterOf = (changes: Changes) => contractAfter(before, planOf(changes, before), day);
const rowsOf = (changes: Changes) =>
  changeBlocks(changes, before, afterOf(changes)).map(({ after }) =>
    after.map(({ mark, cells }) =>
      [mark ?? "", cells.userCode, cells.number, cells.industry, cells.count, cells.singleSignOn].join("|"),
    ),
  );

describe("the industries of a UserCode", () => {
  test("come by themselves, and with identification numbers of the same application (R13)", () => {
    expect(refused({ industries: held("1BNAC", "CUSTOMS_BROKER", "SEA_FORWARDER") })).toEqual([]);
    const identificationNumbers = [
      {
        userCode: "1BNAC",
        system: "SEA",
        singleSignOn: false,
        additions: [{ industry: "SEA_FORWARDER", processingMode: "INTERACTIVE", count: 1 }],
        removals: [],
      },
    ];
    expect(refused({ identificationNumbers })).toHaveLength(1);
    const both = { industries: held("1BNAC", "CUSTOMS_BROKER", "SEA_FORWARDER"), identificationNumbers };
    expect(refused(both)).toEqual([]);
    expect(rowsOf(both)).toEqual([["変更|1BNAC||通関、海貨||否", "|1BNAC|A01|通関||否", "追加|1BNAC||海貨|1|否"]]);
  });

  test("take along what hangs on them, each as an operation of its own", () => {
    const changes = { industries: held("1ANAC", "SHIP_AGENT") };
    expect(planOf(changes, before)).toEqual([
      { type: "endUserId", userCode: "1ANAC", identificationNumber: "C01" },
      { type: "setSingleSignOn", userCode: "1ANAC", singleSignOn: false },
      { type: "endIndustry", userCode: "1ANAC", industry: "SHIPPING_COMPANY" },
    ]);
    expect(refused(changes)).toEqual([]);
    expect(rowsOf(changes)).toEqual([["変更|1ANAC||船代||否", "変更|1ANAC|D01|船代||否", "削除|1ANAC|C01|船会||要"]]);
  });

  test("are changed for one of another group, with the statistics that no longer fit (R11, R12)", () => {
    const changes = { industries: held("1CNAC", "VAN_POOL") };
    expect(planOf(changes, before)).toEqual([
      { type: "endUserId", userCode: "1CNAC", identificationNumber: "E01" },
      { type: "setBondedArchive", userCode: "1CNAC", wanted: false },
      { type: "setStatistics", userCode: "1CNAC", part: "paid", wanted: false },
      { type: "endIndustry", userCode: "1CNAC", industry: "BONDED_WAREHOUSE" },
      { type: "addIndustry", userCode: "1CNAC", industry: "VAN_POOL" },
    ]);
    expect(refused(changes)).toEqual([]);
    expect(findUserCode(afterOf(changes), "1CNAC")).toMatchObject({
      industries: ["VAN_POOL"],
      statisticsPaid: false,
      bondedArchive: false,
      userIds: [],
    });
  });

  test("of two groups cannot share a UserCode; the sentence says what to do (R12)", () => {
    expect(refused({ industries: held("1BNAC", "CUSTOMS_BROKER", "BONDED_WAREHOUSE") })).toEqual([
      "industries: 「通関業」と「保税蔵置場」は、シングルサインオンの区分が違うため、1つの利用者コードに一緒に登録できません。「新規に利用者コードを追加する」で、別の利用者コードに登録してください。",
    ]);
    expect(refused({ industries: held("1BNAC", "CUSTOMS_BROKER", "GENERIC_ONLY") })).toEqual([]);
  });

  test("are those of its system (R10), and 外為法 has codes of its own", () => {
    expect(refused({ industries: held("1BNAC", "CUSTOMS_BROKER", "AIRLINE") })).toEqual([
      "industries: 航空会社は海上では利用できません。選択を外してください。",
    ]);
    expect(refused({ industries: held("1BNAC", "TRADER_FOREX") })).toEqual([
      expect.stringContaining("V1で始まる専用の"),
    ]);
  });

  test("are at least one, and of a UserCode of this contract", () => {
    expect(refused({ industries: held("1BNAC") })).toEqual([expect.stringContaining("業種を1つ以上選択するか")]);
    expect(refused({ industries: held("9ZOCE", "CY") })).toEqual([expect.stringContaining("「9ZOCE」は")]);
  });

  test("are refused where nothing differs", () => {
    expect(refused({ industries: held("1BNAC", "CUSTOMS_BROKER") })).toEqual([
      "industries: 1BNACの業種は、現在の契約と同じです。変更する業種を選択してください。",
    ]);
  });

  test("wait for identification numbers that another approval added meanwhile", () => {
    const another = {
      type: "addUserIds",
      industry: "SHIPPING_COMPANY",
      processingMode: "INTERACTIVE",
      count: 1,
    } as const;
    const ledger = withApproval(base, "other", addDays(day, -1), { ...another, userCode: "1ANAC", numbers: ["C02"] });
    expect(refused({ industries: held("1ANAC", "SHIP_AGENT") }, ledger)).toEqual([
      ": 1ANACの船会社には、ほかに識別番号C02があります。",
    ]);
  });

  test("that come on a later day are named with it where identification numbers are asked for before", () => {
    const later = addDays(day, 30);
    const ledger = withApproval(base, "other", later, { type: "addIndustry", userCode: "1BNAC", industry: "TRADER" });
    const additions = [{ industry: "TRADER", processingMode: "INTERACTIVE", count: 1 }];
    const identificationNumbers = [{ userCode: "1BNAC", system: "SEA", singleSignOn: false, additions, removals: [] }];
    expect(refused({ identificationNumbers }, ledger)).toEqual([
      expect.stringContaining("wishedStartDate: 「1BNACの輸出入者」の利用開始日は"),
    ]);
  });
});

describe("a UserCode that ends", () => {
  test("ends its identification numbers first, and is counted", () => {
    const changes = { industries: ended("1ANAC") };
    expect(planOf(changes, before).map(({ type }) => type)).toEqual(["endUserId", "endUserId", "endUserCode"]);
    expect(refused(changes)).toEqual([]);
    expect(changeCounts(before, afterOf(changes))).toMatchObject({
      userCodes: { add: 0, change: 0, remove: 1 },
      userIds: { remove: 2 },
    });
    expect(rowsOf(changes)).toEqual([
      ["削除|1ANAC||船会、船代||要", "削除|1ANAC|D01|船代||要", "削除|1ANAC|C01|船会||要"],
    ]);
  });

  test("does once what another item asks for, too", () => {
    const identificationNumbers = [
      { userCode: "1ANAC", system: "SEA", singleSignOn: true, additions: [], removals: ["C01"] },
    ];
    const changes = { industries: held("1ANAC", "SHIP_AGENT"), identificationNumbers };
    expect(planOf(changes, before).filter(({ type }) => type === "endUserId")).toHaveLength(1);
    expect(refused(changes)).toEqual([]);
  });
});

describe("the pages of the UserCodes", () => {
  test("are where a correction starts from, one page for both items", () => {
    const identificationNumbers = [
      { userCode: "1BNAC", system: "SEA", singleSignOn: false, additions: [], removals: ["A01"] },
    ];
    const value = { held: held("1BNAC", "TRADER").held, added: [aNewCode()] };
    const draft = changesToDraft({ industries: value, identificationNumbers });
    expect(draft["user-codes/1BNAC"]).toEqual({
      industries: ["TRADER"],
      endCode: "no",
      system: "SEA",
      singleSignOn: "no",
      addition: [],
      removals: ["A01"],
    });
    expect(industries.fromDraft(draft)).toEqual({ ok: true, value });
  });

  test("say what is wrong with each field", () => {
    const form = industries.fromDraft({ "user-codes/NEW01": { system: "MOON", industries: "nonsense" } });
    expect(form.ok ? [] : form.problems.map(({ field }) => field)).toEqual(["system", "industries", "singleSignOn"]);
  });

  test("that were set before the item was chosen say nothing of industries", () => {
    const form = industries.fromDraft({ "user-codes/1ANAC": { system: "SEA", singleSignOn: "no" } });
    expect(form).toEqual({ ok: true, value: { held: [], added: [] } });
  });
});
