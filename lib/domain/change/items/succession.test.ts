import { describe, expect, test } from "vitest";
import { theManualsContract } from "@/tests/support/sample-contract";
import { ledgerOf, theOfficeId } from "@/tests/support/sample-ledger";
import { japanDate } from "../../calendar/japan-date";
import { contractAfter } from "../../contract/plan";
import { refuseChanges } from "../refuse-changes";
import { succession } from "./succession";

const contract = theManualsContract();
const day = japanDate("2026-12-10");
const value = {
  reason: "MERGER" as const,
  tookEffectOn: japanDate("2026-12-01"),
  companyName: "大洋海運株式会社",
  companyKana: "タイヨウカイウンカブシキガイシャ",
  postalCode: "1050013",
  prefecture: "東京都",
  city: "港区浜松町１－３－１",
  building: "",
  title: "代表取締役",
  familyName: "海野",
  givenName: "洋",
  familyKana: "ウンノ",
  givenKana: "ヒロシ",
  proof: null,
};
const after = contractAfter(contract, succession.operations(value, contract), day);

describe("地位の承継", () => {
  test("gives the company the successor's facts, and leaves codes and IDs as they are", () => {
    expect(after.company).toMatchObject({ name: "大洋海運株式会社", abbreviation: "NAC", kana: value.companyKana });
    expect(after.company.contractor.familyName).toBe("海野");
    expect(after.succession).toMatchObject({ from: day, predecessor: "ナックス商事株式会社", reason: "MERGER" });
    expect(after.userCodes).toEqual(contract.userCodes);
  });

  test("reads before → after with who the company was", () => {
    const rows = succession
      .block(contract, after)
      .after.map(({ mark, cells }) => `${mark ?? ""}：${cells.term} ${cells.text}`);
    expect(rows[0]).toBe("変更：企業名 大洋海運株式会社");
    expect(rows).toContain("追加：承継前の企業名 ナックス商事株式会社");
    expect(rows).toContain("追加：承継の理由 合併");
    expect(rows).toContain("：契約者の役職 代表取締役");
  });

  test("has taken effect by the day from which it holds, or says which day would do", () => {
    const refuse = (tookEffectOn: string) =>
      refuseChanges(
        { succession: { ...value, tookEffectOn: japanDate(tookEffectOn) } },
        { ledger: ledgerOf(contract), officeId: theOfficeId, before: contract, day },
      ).map(({ message }) => message);
    expect(refuse("2026-12-10")).toEqual([]);
    expect(refuse("2026-12-11")).toEqual([
      "承継の効力発生日は、利用開始希望日の2026年12月10日(木)までの日を入力してください。",
    ]);
  });

  test("asks for the file that proves it", () => {
    const typed = succession.toDraft(value);
    const read = succession.fromDraft(typed);
    expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual(["proof"]);
  });
});
