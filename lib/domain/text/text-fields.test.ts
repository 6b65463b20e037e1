import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { parseForm } from "../form/parse-form";
import type { FieldSchema, Reading } from "./field";
import { code, readKana, readName, readText, readZenkaku, requiredText } from "./text-fields";

/** The value of a field, or the sentence that refuses it. */
function read<Value>(schema: FieldSchema<Value>, typed: string): Value | string {
  const form = parseForm(z.object({ field: schema }), { field: typed });
  return form.ok ? form.value.field : (form.problems[0]?.message ?? "");
}

const said = (reading: Reading<string>): string => ("value" in reading ? reading.value : reading.problem);

describe("a text", () => {
  const reason = requiredText({ label: "変更する理由", max: 240, multiline: true });

  test("may have 240 characters as a person counts them, lines included", () => {
    const family = "👨‍👩‍👧".repeat(239);
    expect(read(reason, `${family}あ`)).toBe(`${family}あ`);
    expect(read(reason, `${"あ".repeat(119)}\r\n${"い".repeat(120)}`)).toHaveLength(240);
    expect(read(reason, "あ".repeat(252))).toBe("変更する理由は240文字以内で入力してください（今は252文字です）。");
  });

  test("cannot be made huge with combining marks", () => {
    expect(read(reason, `a${"\u0301".repeat(100_000)}`)).toBe(
      "変更する理由は240文字以内で入力してください（今は長すぎます）。",
    );
  });

  test("is missing where only spaces were typed", () => {
    expect(read(reason, " 　\r\n")).toBe("変更する理由を入力してください。");
    expect(said(readText({ label: "備考", max: 240, optional: true }, " 　"))).toBe("");
  });

  test("of one line has no line breaks", () => {
    expect(said(readText({ label: "役職名", max: 50 }, "係長\r\n代理"))).toBe("係長 代理");
  });
});

test("departments become full width", () => {
  const department = { label: "所属部課名", max: 50 };
  expect(said(readZenkaku(department, "第1営業部 ﾂｳｶﾝ課"))).toBe("第１営業部　ツウカン課");
  expect(said(readZenkaku(department, ""))).toBe("所属部課名を入力してください。");
  expect(said(readZenkaku({ ...department, optional: true }, ""))).toBe("");
  expect(said(readZenkaku({ ...department, optional: true }, "あ".repeat(51)))).toBe(
    "所属部課名は50文字以内で入力してください（今は51文字です）。",
  );
});

describe("a name", () => {
  const name = (typed: string) => said(readName({ label: "姓", max: 38 }, typed));

  test.each([
    ["通関", "通関"],
    ["髙﨑", "髙﨑"],
    ["𠮷野", "𠮷野"],
    ["葛\u{e0100}城", "葛\u{e0100}城"],
    ["佐々木", "佐々木"],
    ["Smith Jr.", "Ｓｍｉｔｈ　Ｊｒ．"],
    ["ヶ谷", "ヶ谷"],
  ])("%j is taken as %j", (typed, value) => {
    expect(name(typed)).toBe(value);
  });

  test("names the characters that do not belong in it", () => {
    expect(name("通関😀<")).toBe(
      "姓に使えない文字「😀」「＜」が含まれています。漢字・ひらがな・カタカナ・英字で入力してください（例: 通関）。",
    );
    expect(name("")).toBe("姓を入力してください。");
    expect(name("関".repeat(39))).toBe("姓は38文字以内で入力してください（今は39文字です）。");
  });
});

describe("フリガナ", () => {
  const kana = (typed: string) => said(readKana({ label: "姓（フリガナ）", max: 38 }, typed));

  test.each(["ツウカン", "つうかん", "ﾂｳｶﾝ"])("%s is ツウカン", (typed) => {
    expect(kana(typed)).toBe("ツウカン");
  });

  test("names what is no katakana, each character once and not endlessly", () => {
    expect(kana("通関通")).toBe(
      "姓（フリガナ）にカタカナではない文字「通」「関」が含まれています。全角カタカナで入力してください（例: ツウカン）。",
    );
    expect(kana("春夏秋冬東西南")).toContain("「春」「夏」「秋」「冬」「東」など");
  });
});

test("a code is taken in any width and case, and its form is explained", () => {
  const officeCode = code({
    label: "事業所コード",
    max: 6,
    pattern: /^[A-Z]{3}\d{3}$/,
    looks: "英字3文字と数字3桁",
    example: "NAC555",
  });
  expect(read(officeCode, "ｎａｃ ５５５")).toBe("NAC555");
  expect(read(officeCode, "NAC55")).toBe(
    "事業所コード「NAC55」の形が違います。英字3文字と数字3桁で入力してください（例: NAC555）。",
  );
});
