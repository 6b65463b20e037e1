import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { parseForm } from "../form/parse-form";
import type { FieldSchema } from "./field";
import { count, eightDigitDate, optionalEightDigitDate, readPhone } from "./number-fields";

function read<Value>(schema: FieldSchema<Value>, typed: string): Value | string {
  const form = parseForm(z.object({ field: schema }), { field: typed });
  return form.ok ? form.value.field : (form.problems[0]?.message ?? "");
}

describe("a phone number", () => {
  const phone = (typed: string) => {
    const reading = readPhone("電話番号", typed);
    return "value" in reading ? reading.value : reading.problem;
  };

  test.each(["0312345678", "０３−１２３４−５６７８", "(03) 1234-5678", "+81 3 1234 5678"])(
    "%s is 0312345678",
    (typed) => {
      expect(phone(typed)).toBe("0312345678");
    },
  );

  test("has 10 or 11 digits", () => {
    expect(phone("09012345678")).toBe("09012345678");
    expect(phone("1234")).toBe(
      "電話番号「1234」は4桁です。市外局番から数字10桁または11桁で入力してください（例: 0312345678）。",
    );
    expect(phone("090123456789")).toContain("は12桁です");
  });

  test("names the characters that do not belong in it", () => {
    expect(phone("03-1234-567あ")).toBe(
      "電話番号に使えない文字「あ」が含まれています。数字10桁または11桁で入力してください（例: 0312345678）。",
    );
    expect(phone("03\ue0001234567")).toContain("「外字 U+E000」");
  });

  test("cannot be left out", () => {
    expect(phone(" ")).toBe("電話番号を入力してください。");
  });
});

describe("a date of eight digits", () => {
  const date = eightDigitDate({ label: "利用開始希望日" });

  test.each([
    "20261210",
    "２０２６１２１０",
    "2026/12/10",
    "2026-12-10",
    "2026年12月10日",
    " 2026ー12ー10 ",
    "令和8年12月10日",
    "令和８年１２月１０日",
    "R8.12.10",
    "r08/12/10",
    "Ｒ８．１２．１０",
    "㋿8年12月10日",
    "2026.12.10",
    "2026年12月10日（木）",
  ])("%s is 2026-12-10", (typed) => {
    expect(read(date, typed)).toBe("2026-12-10");
  });

  test("may leave out zeros only where the parts are told apart", () => {
    expect(read(date, "2026/1/5")).toBe("2026-01-05");
    expect(read(date, "202615")).toContain("「202615」は6桁です");
    expect(read(date, "令和元年5月1日")).toBe("2019-05-01");
  });

  test("that does not exist is refused with what the month has", () => {
    expect(read(date, "20270229")).toBe(
      "利用開始希望日「20270229」は存在しない日付です。2027年2月は1日から28日までです（例: 20270228）。",
    );
    expect(read(date, "20280229")).toBe("2028-02-29");
    expect(read(date, "20261301")).toContain("月は01から12まで");
  });

  test("outside 2000 to 2049 is refused, as business days are not known for ever", () => {
    expect(read(date, "99991231")).toContain("2000年から2049年までの日付");
    expect(read(date, "19991231")).toContain("2000年から2049年までの日付");
    expect(read(date, "20491231")).toBe("2049-12-31");
  });

  test.each(["12/10", "１２月１０日", "12.10"])("without a year (%s) asks for it", (typed) => {
    expect(read(date, typed)).toMatch(/には年がありません。年も入力してください（例: 2026\/12\/10）。$/);
  });

  test("with anything else is refused with the characters", () => {
    expect(read(date, "令和8年")).toBe(
      "利用開始希望日「令和8年」は年月日になっていません。西暦年月日を数字8桁で入力してください（例: 20261210）。",
    );
    expect(read(date, "")).toContain("利用開始希望日を入力してください。");
    expect(read(optionalEightDigitDate({ label: "日付" }), "")).toBeUndefined();
  });
});

describe("a count", () => {
  const limits = { label: "識別番号数", min: 1, max: 99 };

  test.each([
    ["1", 1],
    ["０２", 2],
    [" 99 ", 99],
    ["1 個", 1],
    ["１個", 1],
    ["1つ", 1],
    ["３ 台", 3],
    ["3円", 3],
  ])("%j is %i", (typed, value) => {
    expect(read(count(limits), typed)).toBe(value);
  });

  test.each(["-5", "−5", "1.5", "1e3", "0x10", "二", "Infinity", "NaN"])("%j is no count", (typed) => {
    expect(read(count(limits), typed)).toMatch(/識別番号数は、1から99までの整数で入力してください（例: 1）。$/);
  });

  test("may have commas between its thousands, and no others", () => {
    const yen = count({ label: "料金", min: 0, max: 99_999_999 });
    for (const typed of ["30,000", "¥30,000", "３０，０００円", "30,000円", "¥30000"])
      expect(read(yen, typed)).toBe(30_000);
    expect(read(yen, "1,234,567")).toBe(1_234_567);
    for (const typed of ["3,00", "1,2", ",300", "30,0000", "3,000,00"]) expect(read(yen, typed)).toMatch(/整数で入力/);
  });

  test("keeps within its range, however long the number", () => {
    expect(read(count(limits), "0")).toBe(
      "識別番号数「0」は少なすぎます。1から99までの整数で入力してください（例: 1）。",
    );
    expect(read(count(limits), "100")).toContain("多すぎます");
    expect(read(count(limits), "9".repeat(5000))).toContain("多すぎます");
  });

  test("cannot be left out", () => {
    expect(read(count(limits), "")).toContain("識別番号数を入力してください。");
  });
});
