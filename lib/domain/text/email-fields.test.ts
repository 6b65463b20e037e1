import { describe, expect, test } from "vitest";
import { readEmail, readRepeatedEmail } from "./email-fields";

const message = (typed: string) => {
  const reading = readEmail("E-mailアドレス", typed);
  return "value" in reading ? reading.value : reading.problem;
};

describe("an e-mail address", () => {
  test.each([
    ["taro.tsukan@naccs.jp", "taro.tsukan@naccs.jp"],
    ["ｔａｒｏ＠ｎａｃｃｓ．ｊｐ", "taro@naccs.jp"],
    [" Taro@NACCS.JP \r\n", "Taro@naccs.jp"],
    ["taro..t.@docomo.ne.jp", "taro..t.@docomo.ne.jp"],
    ["a+b@xn--wgv71a.jp", "a+b@xn--wgv71a.jp"],
  ])("%j is %s", (typed, address) => {
    expect(message(typed)).toBe(address);
  });

  test.each([
    ["", "を入力してください"],
    ["taro.naccs.jp", "「@」がありません"],
    ["a@b.jp c@d.jp", "「@」が2つ以上あります"],
    ["a@b.jp,c@d.jp", "使えない文字「,」"],
    ["通関@naccs.jp", "使えない文字「通」「関」"],
    ["Taro <taro@naccs.jp>", "使えない文字「<」「>」"],
    ["a@b.jp\r\nBcc: x@y.jp", "改行が含まれています"],
    ["a@b.jp\nBcc:x", "改行が含まれています"],
    ["a\ue000@b.jp", "使えない文字「外字 U+E000」"],
    ["taro@naccs", "「@」の後ろが正しくありません"],
    ["taro@-naccs.jp", "「@」の後ろが正しくありません"],
    ["taro@naccs..jp", "「@」の後ろが正しくありません"],
    ["taro@192.168.0.1", "「@」の後ろが正しくありません"],
    ["@naccs.jp", "「@」の前がありません"],
    [`${"a".repeat(65)}@naccs.jp`, "64文字を超えています"],
    [`a@${"b.".repeat(126)}jp`, "254文字以内"],
    ["a".repeat(100_000), "254文字以内"],
  ])("%j is refused: %s", (typed, why) => {
    expect(message(typed)).toContain(why);
  });
});

describe("an address typed twice", () => {
  const repeated = (first: string, second: string) =>
    readRepeatedEmail("E-mailアドレス", second, readEmail("E-mailアドレス（登録用）", first));

  test("is compared in its normal form", () => {
    expect(repeated("taro@NACCS.jp", " ｔａｒｏ@naccs.jp")).toEqual({ value: "taro@naccs.jp" });
  });

  test("that differs is told with both", () => {
    expect(repeated("taro@naccs.jp", "jiro@naccs.jp")).toEqual({
      problem:
        "E-mailアドレス（確認用）「jiro@naccs.jp」が登録用「taro@naccs.jp」と異なります。登録用と同じE-mailアドレスを入力してください。",
    });
  });

  test("is not compared before the first one can be read, but never left out", () => {
    expect(repeated("taro", "jiro@naccs.jp")).toEqual({ value: "jiro@naccs.jp" });
    for (const first of ["", "taro@naccs.jp"]) {
      expect(repeated(first, " ")).toEqual({
        problem: "E-mailアドレス（確認用）を入力してください。登録用と同じアドレスです。",
      });
    }
  });
});
