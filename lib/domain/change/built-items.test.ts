import { describe, expect, test } from "vitest";
import {
  aContractedUserCode,
  aContractedUserId,
  aWebTerminal,
  theManualsContract,
} from "@/tests/support/sample-contract";
import { asksForCertificates, changeBlocks, changeCounts, contractOperations } from "./built-items";
import { type ChangeBlock, type ChangeRow, type Changes, nothingIssued } from "./change-item";

const contract = theManualsContract();
const web = { industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 1 } as const;
const theExample: Changes = {
  identificationNumbers: [{ userCode: "1ANAC", system: "SEA", singleSignOn: false, additions: [web], removals: [] }],
  webCertificates: { add: 2, end: [] },
};

/** A block as its table reads, a line a row: mark, then the cells in the order of the columns. */
const lines = (block: ChangeBlock | undefined, rows: "before" | "after") =>
  block?.[rows].map((row: ChangeRow) =>
    [row.mark ?? "", ...block.columns.map(({ key }) => row.cells[key] ?? "?")].join("|"),
  );

describe("the manual's example", () => {
  const [ids, certificates] = changeBlocks(theExample, contract, nothingIssued);

  test("reads before → after as the manual shows it", () => {
    expect(ids?.title).toBe("利用者情報");
    expect(ids?.columns.map(({ label }) => label)).toEqual([
      "区分",
      "業種",
      "処理方式",
      "利用者コード",
      "識別番号",
      "追加数",
      "管理統計資料 有料分",
      "管理統計資料 無料分",
      "保税管理資料保存サービス",
      "他事業所と共用",
    ]);
    expect(lines(ids, "before")).toEqual(["|海上|船代|インタ|1ANAC|D01||×|○|×|×"]);
    expect(lines(ids, "after")).toEqual([
      "|海上|船代|インタ|1ANAC|D01||×|○|×|×",
      "追加|海上|船代|web|1ANAC||1|×|○|×|×",
    ]);
    expect(certificates?.title).toBe("デジタル証明書に関する情報");
    expect(lines(certificates, "before")).toEqual([]);
    expect(lines(certificates, "after")).toEqual(["追加|web|||2"]);
  });

  test("shows numbers and terminal names once they are issued, one row each", () => {
    const issued = {
      userIds: [
        { userCode: "1ANAC", identificationNumber: "D0A", industry: "SHIP_AGENT", processingMode: "WEB_NACCS" },
      ],
      terminalNames: ["W00003", "W00004"],
    } as const;
    const [issuedIds, issuedCertificates] = changeBlocks(theExample, contract, issued);
    expect(lines(issuedIds, "after")).toContain("追加|海上|船代|web|1ANAC|D0A|1|×|○|×|×");
    expect(lines(issuedCertificates, "after")).toEqual(["追加|web|W00003||1", "追加|web|W00004||1"]);
  });

  test("counts one ID and two terminals (申込結果)", () => {
    const none = { add: 0, change: 0, remove: 0 };
    expect(changeCounts(theExample)).toEqual({
      userCodes: none,
      userIds: { ...none, add: 1 },
      lines: none,
      terminals: { ...none, add: 2 },
      mailboxes: none,
    });
  });

  test("is two operations on the contract, and asks for certificates", () => {
    expect(contractOperations(theExample)).toEqual([
      { type: "addUserIds", userCode: "1ANAC", singleSignOn: false, ...web },
      { type: "addWebCertificates", count: 2 },
    ]);
    expect(asksForCertificates(theExample)).toBe(true);
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

  test("mark what ends, keep what stays, add what comes", () => {
    const [ids, certificates] = changeBlocks(changes, large, nothingIssued);
    expect(lines(ids, "after")?.map((line) => line.split("|").slice(0, 7).join("|"))).toEqual([
      "|海上|船代|インタ|1ANAC|D01|",
      "削除|海上|船代|インタ|1ANAC|D02|",
      "追加|海上|船代|web|1ANAC||3",
      "削除|海上|通関|インタ|1BNAC|A01|",
      "追加|海上|通関|ebMS|1BNAC||2",
    ]);
    expect(lines(certificates, "after")).toEqual(["|web|W00001|2027/03/31|1", "削除|web|W00002|2027/03/31|1"]);
  });

  test("sum up their counts, and their operations keep their order", () => {
    expect(changeCounts(changes)).toMatchObject({
      userIds: { add: 5, change: 0, remove: 2 },
      terminals: { add: 0, change: 0, remove: 1 },
    });
    expect(contractOperations(changes).map(({ type }) => type)).toEqual([
      "addUserIds",
      "endUserId",
      "addUserIds",
      "endUserId",
      "endWebCertificate",
    ]);
    expect(asksForCertificates(changes)).toBe(false);
  });

  test("nothing chosen is nothing at all", () => {
    expect(changeBlocks({}, large, nothingIssued)).toEqual([]);
    expect(contractOperations({})).toEqual([]);
    expect(changeCounts({}).userIds).toEqual({ add: 0, change: 0, remove: 0 });
  });
});
