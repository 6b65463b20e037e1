import { describe, expect, test } from "vitest";
import { withOthers } from "@/tests/support/other-offices";
import { aWebTerminal, theManualsContract } from "@/tests/support/sample-contract";
import { ledgerOf } from "@/tests/support/sample-ledger";
import { japanDate } from "../../calendar/japan-date";
import { contractAfter } from "../../contract/plan";
import { refuseChanges } from "../refuse-changes";
import { moveBetweenOffices } from "./move-between-offices";

const contract = theManualsContract({ terminals: [aWebTerminal("W00001")] });
const day = japanDate("2026-12-10");
const value = { to: "OCE101", userCodes: ["1ANAC"], terminals: ["W00001"] };
const refuse = (changed: Partial<typeof value>) =>
  refuseChanges(
    { moveBetweenOffices: { ...value, ...changed } },
    { ...withOthers(ledgerOf(contract)), before: contract, day },
  ).map(({ field, message }) => `${field}: ${message}`);

describe("付替", () => {
  test("takes what the office holds to another office that exists", () => {
    expect(refuse({})).toEqual([]);
    expect(refuse({ userCodes: [], terminals: [] })).toEqual([
      "moveBetweenOffices.userCodes: 移動する利用者コードまたは論理端末を、1つ以上選択してください。",
    ]);
    expect(refuse({ to: "OCE999" })[0]).toMatch(
      /^moveBetweenOffices\.to: 付替先事業所コード「OCE999」の事業所はありません。/u,
    );
    expect(refuse({ to: "NAC555" })[0]).toContain("この申込を行う事業所です。");
    expect(refuse({ userCodes: ["9ZOCE"] })[0]).toContain("「9ZOCE」は、2026年12月10日(木)の契約にありません。");
  });

  test("reads as a row of what goes where, and what is gone from here", () => {
    const after = contractAfter(contract, moveBetweenOffices.operations(value, contract), day);
    const rows = moveBetweenOffices
      .block(contract, after)
      .after.map(({ mark, cells }) => [mark, cells.term, cells.text]);
    expect(rows[0]).toEqual(["追加", "付替先 OCE101", "2026年12月10日(木) 利用者コード 1ANAC 論理端末 W00001"]);
    expect(rows).toContainEqual(["削除", "利用者コード", "1ANAC（識別番号 D01）"]);
    expect(rows).toContainEqual(["削除", "論理端末", "W00001（web）"]);
  });

  test("asks the other office, with what would come to it", () => {
    const circumstances = { before: contract, after: contract, day, chosen: ["moveBetweenOffices"] };
    const [ask] = moveBetweenOffices.asks?.(value, circumstances) ?? [];
    expect(ask?.officeCode).toBe("OCE101");
    expect(ask?.matter.rows).toEqual([
      { term: "利用者コード", text: "1ANAC（識別番号 D01）" },
      { term: "論理端末", text: "W00001" },
    ]);
  });

  test("can be applied for together with the end of the contract that is left", () => {
    const lastBill = { ...contract.billing.address, addressee: "経理部", prefecture: "東京都" };
    const termination = { lastDay: japanDate("2026-12-31"), reason: "MERGED", ...lastBill };
    const refused = refuseChanges(
      { moveBetweenOffices: value, termination },
      { ...withOthers(ledgerOf(contract)), before: contract, day },
    );
    expect(refused).toEqual([]);
  });

  test("writes to the ledgers of both, from the side of each", () => {
    const [out, comingIn] = moveBetweenOffices.operations(value, contract);
    expect(out).toMatchObject({ type: "moveOut", office: "OCE101" });
    expect(comingIn).toMatchObject({ type: "moveIn", office: "NAC555", otherOffice: "OCE101" });
  });
});
