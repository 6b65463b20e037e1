import { describe, expect, test } from "vitest";
import { aContractToChange } from "@/tests/support/generated-changes";
import { theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { contractAfter } from "../../contract/plan";
import { checkChanges } from "../changes";
import { companyAndOffice } from "./company-and-office";

const before = theManualsContract();
const now = {
  companyName: before.company.name,
  companyKana: before.company.kana,
  officeName: before.office.name,
  officeKana: before.office.kana,
  ...before.office.address,
  phone: before.office.phone,
  fax: "",
};
const applied = (value: typeof now) => {
  const operations = companyAndOffice.operations(value, before);
  return { operations, after: contractAfter(before, operations, theManualsWish) };
};

describe("企業名、事業所名、所在地等", () => {
  test("starts from what the contract says", () => {
    const circumstances = { before, after: before, day: theManualsWish, chosen: ["companyAndOffice"] };
    expect(companyAndOffice.start?.(circumstances, {})).toEqual(now);
  });

  test("changes the office alone where its company's name stays", () => {
    const { operations, after } = applied({ ...now, officeName: "新橋営業所", officeKana: "シンバシエイギョウショ" });
    expect(operations.map(({ type }) => type)).toEqual(["setOfficeFacts"]);
    expect(after).toEqual({
      ...before,
      office: { ...before.office, name: "新橋営業所", kana: "シンバシエイギョウショ" },
    });
  });

  test("changes the company's name for the company, in any character that a name can have", () => {
    const { operations, after } = applied({ ...now, companyName: "𠮷野海運株式会社", companyKana: "ヨシノカイウン" });
    expect(operations.map(({ type }) => type)).toEqual(["setCompanyName"]);
    expect(after.company).toMatchObject({ name: "𠮷野海運株式会社", kana: "ヨシノカイウン" });
    expect(companyAndOffice.block(before, after).after.filter(({ mark }) => mark)).toEqual([
      { mark: "変更", cells: { term: "企業名", text: "𠮷野海運株式会社" } },
      { mark: "変更", cells: { term: "企業名（フリガナ）", text: "ヨシノカイウン" } },
    ]);
  });

  test("keeps address, phone and FAX", () => {
    const { after } = applied({
      ...now,
      prefecture: "神奈川県",
      city: "横浜市中区",
      phone: "0451234567",
      fax: "0451234568",
    });
    expect(after.office).toMatchObject({
      address: { postalCode: "1050022", prefecture: "神奈川県", city: "横浜市中区", building: "" },
      phone: "0451234567",
      fax: "0451234568",
    });
  });

  test("is refused where nothing differs", () => {
    const { after } = applied(now);
    const circumstances = { before, after, day: theManualsWish, chosen: ["companyAndOffice"] };
    expect(checkChanges({ companyAndOffice: now }, circumstances)).toMatchObject([
      { step: "office", message: expect.stringContaining("現在の契約と同じ内容です") },
    ]);
  });

  test("of an office that moves wants its lines to move, too", () => {
    const { lines } = aContractToChange();
    const withLines = theManualsContract({ lines });
    const value = { ...now, city: "港区海岸９－９－９" };
    const refusals = (wish: typeof now, chosen: string[]) => {
      const operations = companyAndOffice.operations(wish, withLines);
      const after = contractAfter(withLines, operations, theManualsWish);
      return checkChanges({ companyAndOffice: wish }, { before: withLines, after, day: theManualsWish, chosen });
    };
    expect(refusals(value, ["companyAndOffice"])).toMatchObject([
      { step: "items", field: "items", message: expect.stringContaining("回線の登録情報") },
    ]);
    expect(refusals(value, ["companyAndOffice", "lines"])).toEqual([]);
    expect(refusals({ ...now, phone: "0120794550" }, ["companyAndOffice"])).toEqual([]);
  });

  test.each([
    [{ companyName: "社".repeat(71) }, "companyName", "70文字以内"],
    [{ companyKana: "漢字" }, "companyKana", "カタカナではない文字"],
    [{ officeName: "" }, "officeName", "事業所名を入力してください"],
    [{ officeName: "\ue000営業所" }, "officeName", "外字"],
    [{ postalCode: "12345678" }, "postalCode", "8桁"],
  ])("names what is wrong with %j", (changes, field, sentence) => {
    const form = companyAndOffice.fromDraft({ companyAndOffice: { ...now, ...changes } });
    expect(form.ok ? [] : form.problems).toEqual([{ field, message: expect.stringContaining(sentence) }]);
  });
});
