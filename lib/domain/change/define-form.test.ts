import { describe, expect, test } from "vitest";
import { everyKindOfField } from "@/tests/support/every-kind-of-field";
import { japanDate } from "../calendar/japan-date";
import type { ValueOf } from "./define-form";
import { fieldKinds } from "./fields/field-kinds";
import { formDifferences } from "./form-differences";

const value: ValueOf<typeof everyKindOfField.fields> = {
  familyName: "貿易",
  givenName: "健一",
  familyKana: "ボウエキ",
  givenKana: "ケンイチ",
  postalCode: "1050013",
  prefecture: "東京都",
  city: "港区浜松町１－３－１",
  building: "",
  email: "boeki@naccs.jp",
  phone: "0301234567",
  fax: "",
  day: japanDate("2026-12-10"),
  diagram: { id: "0199b0c0-0000-7000-8000-00000000000a", name: "構成図.pdf", size: 348_160, sha256: "9f".repeat(32) },
  month: japanDate("2027-01-01"),
  mailboxes: 3,
  method: "DEBIT",
  options: ["REDUNDANT", "SPARE"],
  asked: true,
  codes: ["1ANAC", "2ANAC"],
  office: "OCE101",
  remarks: "一行目\n二行目",
};

const problemsOf = (changes: Record<string, string | string[]>) => {
  const form = everyKindOfField.read({ ...everyKindOfField.typed(value), ...changes });
  return form.ok ? [] : form.problems.map(({ field, message }) => `${field}: ${message}`);
};

describe("a form made of fields", () => {
  test("tries every kind of field here", () => {
    const used = new Set(Object.values(everyKindOfField.fields).map(({ kind }) => kind));
    expect([...used].sort()).toEqual(Object.keys(fieldKinds).sort());
  });

  test("reads what is typed back from its value as that value", () => {
    expect(everyKindOfField.read(everyKindOfField.typed(value))).toEqual({ ok: true, value });
  });

  test("keeps its value and nothing else", () => {
    expect(everyKindOfField.schema.safeParse({ ...value, emailConfirm: "x" })).toEqual({ success: true, data: value });
    for (const name of Object.keys(value)) {
      expect(everyKindOfField.schema.safeParse({ ...value, [name]: undefined }).success).toBe(false);
    }
  });

  test("shows its value in rows, without the parts left empty", () => {
    expect(everyKindOfField.shown(value)).toEqual([
      { term: "契約者名", text: "貿易 健一" },
      { term: "契約者名（フリガナ）", text: "ボウエキ ケンイチ" },
      { term: "所在地", text: "〒105-0013 東京都港区浜松町１－３－１" },
      { term: "E-mailアドレス", text: "boeki@naccs.jp" },
      { term: "電話番号", text: "0301234567" },
      { term: "FAX番号", text: "" },
      { term: "工事希望日", text: "2026年12月10日(木)" },
      { term: "適用開始月", text: "2027年1月" },
      { term: "メールボックス数", text: "3個" },
      { term: "支払の方法", text: "口座振替" },
      { term: "オプション", text: "冗長化、予備機" },
      { term: "事前のお問い合わせ", text: "あり" },
      { term: "付替先事業所コード", text: "OCE101" },
      { term: "共有する利用者コード", text: "1ANAC、2ANAC" },
      { term: "システム構成図", text: `構成図.pdf（340KB、SHA-256: ${"9f".repeat(32)}）` },
      { term: "備考", text: "一行目\n二行目" },
    ]);
  });

  test("says everything that is missing, in the order of its fields", () => {
    const form = everyKindOfField.read({});
    const optional = ["building", "fax", "options", "diagram", "codes", "remarks"];
    expect(form.ok ? [] : form.problems.map(({ field }) => field)).toEqual(
      Object.keys(everyKindOfField.fields).filter((name) => !optional.includes(name)),
    );
  });

  test.each([
    [{ postalCode: "〒１０５－００１３" }, []],
    [{ postalCode: "105" }, ["postalCode: 郵便番号「105」は3桁です。数字7桁で入力してください（例: 1050013）。"]],
    [{ prefecture: "江戸" }, [expect.stringContaining("prefecture: 都道府県「江戸」は選択肢にありません")]],
    [{ month: "2027年1月" }, []],
    [{ month: "2027-1" }, []],
    [{ month: "202713" }, [expect.stringContaining("month: 適用開始月「202713」は年月ではありません")]],
    [{ mailboxes: "100" }, [expect.stringContaining("mailboxes: メールボックス数「100」は多すぎます")]],
    [{ mailboxes: "" }, [expect.stringContaining("mailboxes: メールボックス数を入力してください")]],
    [{ options: "RADIO" }, [expect.stringContaining("options: オプション「RADIO」は選択肢にありません")]],
    [{ office: "ｏｃｅ１０１ " }, []],
    [{ office: "OCE1O1" }, [expect.stringContaining("付替先事業所コード「OCE1O1」は事業所コードの形ではありません")]],
    [{ office: "大洋101" }, [expect.stringContaining("使えない文字「大」「洋」が含まれています")]],
    [{ asked: "" }, ["asked: 事前のお問い合わせを選択してください。"]],
    [{ fax: "1" }, [expect.stringContaining("fax: FAX番号「1」は1桁です")]],
    [{ emailConfirm: "kaisha@naccs.jp" }, [expect.stringContaining("emailConfirm: E-mailアドレス（確認用）")]],
  ])("reads %j with these problems: %j", (changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });
});

test("two versions of a form differ where they mean something else, and what cannot be read is shown as typed", () => {
  const stored = everyKindOfField.typed(value);
  const typed = { ...stored, phone: "03-0123-4567", day: "明日", options: ["SPARE"], asked: "no" };
  expect(formDifferences(everyKindOfField.fields, typed, stored)).toEqual([
    { label: "工事希望日", typed: "明日", stored: "2026年12月10日(木)" },
    { label: "オプション", typed: "予備機", stored: "冗長化、予備機" },
    { label: "事前のお問い合わせ", typed: "なし", stored: "あり" },
  ]);
});
