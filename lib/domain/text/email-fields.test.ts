import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { type FormValues, parseForm } from "../form/parse-form";
import { email, emailPair } from "./email-fields";
import { phoneDigits } from "./number-fields";

const message = (typed: string) => {
  const form = parseForm(z.object({ email: email({ label: "E-mailアドレス" }) }), { email: typed });
  return form.ok ? form.value.email : (form.problems[0]?.message ?? "");
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
    ["a@b.jp\u0000", "使えない文字「制御文字」"],
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
  const schema = emailPair(
    { phone: phoneDigits({ label: "電話番号" }) },
    { label: "E-mailアドレス", field: "email", confirmField: "emailConfirm" },
  );
  const problems = (values: FormValues) => {
    const form = parseForm(schema, { phone: "0312345678", ...values });
    return form.ok ? [] : form.problems.map((problem) => problem.field);
  };

  test("comes out once, compared in its normal form", () => {
    const form = parseForm(schema, {
      phone: "03-1234-5678",
      email: "taro@NACCS.jp",
      emailConfirm: " ｔａｒｏ@naccs.jp",
    });
    expect(form).toEqual({ ok: true, value: { phone: "0312345678", email: "taro@naccs.jp" } });
  });

  test("that differs is told at the second field, with both", () => {
    const form = parseForm(schema, { phone: "0312345678", email: "taro@naccs.jp", emailConfirm: "jiro@naccs.jp" });
    expect(form).toEqual({
      ok: false,
      problems: [
        {
          field: "emailConfirm",
          message:
            "E-mailアドレス（確認用）「jiro@naccs.jp」が登録用「taro@naccs.jp」と異なります。登録用と同じE-mailアドレスを入力してください。",
        },
      ],
    });
  });

  test("is compared even while other fields have problems, but not before both can be read", () => {
    expect(problems({ phone: "x", email: "taro@naccs.jp", emailConfirm: "jiro@naccs.jp" })).toEqual([
      "phone",
      "emailConfirm",
    ]);
    expect(problems({ email: "taro", emailConfirm: "jiro@naccs.jp" })).toEqual(["email"]);
    expect(problems({ email: "taro@naccs.jp" })).toEqual(["emailConfirm"]);
    expect(problems({})).toEqual(["email", "emailConfirm"]);
  });
});
