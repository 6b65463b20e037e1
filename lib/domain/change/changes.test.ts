import { describe, expect, test } from "vitest";
import {
  aContractedUserCode,
  aContractedUserId,
  aWebTerminal,
  theManualsContract,
} from "@/tests/support/sample-contract";
import { japanDate } from "../calendar/japan-date";
import type { Contract } from "../contract/contract";
import { contractAfter, type PlannedOperation } from "../contract/plan";
import type { ChangeBlock, ChangeRow } from "./change-block";
import { changeCounts, touchedUserCodes } from "./change-counts";
import type { Changes } from "./change-item";
import { changeBlocks, changesSchema, changesToDraft, planOf } from "./changes";

const day = japanDate("2026-12-10");
const contract = theManualsContract();
const web = { industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 1 } as const;
const theExample: Changes = {
  identificationNumbers: [{ userCode: "1ANAC", system: "SEA", singleSignOn: false, additions: [web], removals: [] }],
  webCertificates: { add: 2, end: [] },
};
const none = { add: 0, change: 0, remove: 0 };

const afterOf = (changes: Changes, before: Contract) => contractAfter(before, planOf(changes, before), day);
const blocksOf = (changes: Changes, before: Contract) => changeBlocks(changes, before, afterOf(changes, before));

/** A block as its table reads, a line a row: mark, then the cells in the order of the columns. */
const lines = (block: ChangeBlock | undefined, rows: "before" | "after") =>
  block?.[rows].map((row: ChangeRow) =>
    [row.mark ?? "", ...block.columns.map(({ key }) => row.cells[key] ?? "?")].join("|"),
  );

describe("the manual's example", () => {
  test("reads before → after as the manual shows it", () => {
    const [ids, certificates] = blocksOf(theExample, contract);
    expect(ids?.title).toBe("利用者情報");
    expect(ids?.columns.map(({ label }) => label)).toEqual([
      "区分",
      "業種",
      "処理方式",
      "利用者コード",
      "識別番号",
      "追加数",
      "シングルサインオン",
      "管理統計資料 有料分",
      "管理統計資料 無料分",
      "保税管理資料保存サービス",
      "他事業所と共有",
    ]);
    expect(lines(ids, "before")).toEqual(["|海上|船代|インタ|1ANAC|D01||否|×|○|×|×"]);
    expect(lines(ids, "after")).toEqual([
      "|海上|船代|インタ|1ANAC|D01||否|×|○|×|×",
      "追加|海上|船代|web|1ANAC||1|否|×|○|×|×",
    ]);
    expect(certificates?.title).toBe("デジタル証明書に関する情報");
    expect(lines(certificates, "before")).toEqual([]);
    expect(lines(certificates, "after")).toEqual(["追加|web|||2"]);
  });

  test("shows numbers and terminal names once they are issued, one row each", () => {
    const names = ["W00003", "W00004"];
    const issued: PlannedOperation[] = [
      { type: "addUserIds", userCode: "1ANAC", ...web, numbers: ["D0A"] },
      { type: "orderCertificates", count: 2 },
      {
        type: "issueTerminals",
        ordered: 2,
        terminals: names.map((name) => ({ name, kind: "WEB_NACCS", accessKey: null, certificateValidThrough: null })),
      },
    ];
    const [ids, certificates] = changeBlocks(theExample, contract, contractAfter(contract, issued, day));
    expect(lines(ids, "after")).toContain("追加|海上|船代|web|1ANAC|D0A|1|否|×|○|×|×");
    expect(lines(certificates, "after")).toEqual(["追加|web|W00003||1", "追加|web|W00004||1"]);
  });

  test("counts one ID and two terminals (申込結果), on one UserCode", () => {
    const after = afterOf(theExample, contract);
    expect(changeCounts(contract, after)).toEqual({
      userCodes: none,
      userIds: { ...none, add: 1 },
      lines: none,
      terminals: { ...none, add: 2 },
      mailboxes: none,
    });
    expect(touchedUserCodes(contract, after)).toEqual(["1ANAC"]);
  });

  test("is two operations on the contract", () => {
    expect(planOf(theExample, contract)).toEqual([
      { type: "addUserIds", userCode: "1ANAC", ...web },
      { type: "orderTerminals", kind: "WEB_NACCS", count: 2 },
    ]);
  });

  test("comes back from the steps that a correction starts from, and from the database", () => {
    expect(changesToDraft(theExample)).toEqual({
      "user-codes/1ANAC": { system: "SEA", singleSignOn: "no", addition: ["SHIP_AGENT:WEB_NACCS:1"], removals: [] },
      webCertificates: { add: "2", end: [] },
    });
    expect(changesSchema.parse(JSON.parse(JSON.stringify(theExample)))).toEqual(theExample);
  });
});

describe("several changes at once", () => {
  const large = theManualsContract({
    userCodes: [
      aContractedUserCode({ userIds: [aContractedUserId(), aContractedUserId({ identificationNumber: "D02" })] }),
      ...contract.userCodes.slice(1),
    ],
    terminals: [aWebTerminal("W00001"), aWebTerminal("W00002")],
  });
  const changes: Changes = {
    identificationNumbers: [
      { userCode: "1ANAC", system: "SEA", singleSignOn: true, additions: [{ ...web, count: 3 }], removals: ["D02"] },
      {
        userCode: "1BNAC",
        system: "SEA",
        singleSignOn: false,
        additions: [{ industry: "CUSTOMS_BROKER", processingMode: "EBMS", count: 2 }],
        removals: ["A01"],
      },
    ],
    webCertificates: { add: 0, end: ["W00002"] },
  };

  test("mark what ends, what changes and what comes, and keep what stays", () => {
    const [ids, certificates] = blocksOf(changes, large);
    expect(lines(ids, "after")?.map((line) => line.split("|").slice(0, 8).join("|"))).toEqual([
      "変更|海上|船代|インタ|1ANAC|D01||要",
      "削除|海上|船代|インタ|1ANAC|D02||否",
      "追加|海上|船代|web|1ANAC||3|要",
      "削除|海上|通関|インタ|1BNAC|A01||否",
      "追加|海上|通関|ebMS|1BNAC||2|否",
    ]);
    expect(lines(certificates, "after")).toEqual(["|web|W00001|2027/03/31|1", "削除|web|W00002|2027/03/31|1"]);
  });

  test("sum up their counts, and their operations keep their order", () => {
    expect(changeCounts(large, afterOf(changes, large))).toEqual({
      userCodes: { ...none, change: 1 },
      userIds: { add: 5, change: 0, remove: 2 },
      lines: none,
      terminals: { ...none, remove: 1 },
      mailboxes: none,
    });
    expect(planOf(changes, large).map(({ type }) => type)).toEqual([
      "setSingleSignOn",
      "addUserIds",
      "endUserId",
      "addUserIds",
      "endUserId",
      "endTerminal",
    ]);
  });

  test("ask for nothing that is so already on the contract that was seen", () => {
    const after = afterOf(changes, large);
    expect(planOf(changes, after).map(({ type }) => type)).not.toContain("setSingleSignOn");
  });

  test("nothing chosen is nothing at all", () => {
    expect(blocksOf({}, large)).toEqual([]);
    expect(planOf({}, large)).toEqual([]);
    expect(changesToDraft({})).toEqual({});
    expect(changeCounts(large, large).userIds).toEqual(none);
    expect(touchedUserCodes(large, large)).toEqual([]);
  });
});
