import { describe, expect, test } from "vitest";
import { parseForm } from "../form/parse-form";
import { loginFormSchema, passwordFormSchema } from "./account-forms";

const typed = {
  currentPassword: "nss-demo-2026!",
  newPassword: "correct horse battery",
  newPasswordConfirm: "correct horse battery",
};
const problemsOf = (changes: Record<string, string>) => {
  const form = parseForm(passwordFormSchema, { ...typed, ...changes });
  return form.ok ? [] : form.problems.map(({ field, message }) => `${field}: ${message}`);
};
const bothTimes = (newPassword: string) => ({ newPassword, newPasswordConfirm: newPassword });

describe("a new password", () => {
  test("has 12 to 128 characters of any kind, kept exactly as typed", () => {
    for (const password of ["aaaaaaaaaaab", " 先頭と末尾の空白を含むパスワード ", "xy".repeat(64)]) {
      const form = parseForm(passwordFormSchema, { ...typed, ...bothTimes(password) });
      expect(form.ok && form.value.newPassword).toBe(password);
    }
  });

  test.each([
    ["too short", bothTimes("elevenchars"), "newPassword: 新しいパスワードは12文字以上で入力してください。"],
    ["too long", bothTimes("xy".repeat(65)), "newPassword: 新しいパスワードは128文字以内で入力してください。"],
    ["empty", bothTimes(""), "newPassword: 新しいパスワードを入力してください。"],
    ["widely known", bothTimes("Password1234"), "newPassword: よく使われているパスワードです。"],
    ["one character repeated", bothTimes("𠮷".repeat(12)), "newPassword: 同じ文字だけを並べたパスワードです。"],
    ["the old one", bothTimes("nss-demo-2026!"), "newPassword: 現在のパスワードと同じです。"],
    [
      "not repeated",
      { newPasswordConfirm: "correct horse batery" },
      "newPasswordConfirm: 新しいパスワードと一致しません。",
    ],
    ["without the old one", { currentPassword: "" }, "currentPassword: 現在のパスワードを入力してください。"],
  ])("that is %s is refused", (_, changes, says) => {
    expect(problemsOf(changes).some((problem) => problem.startsWith(says))).toBe(true);
  });
});

describe("log-in", () => {
  test("trims the ID, never the password", () => {
    expect(parseForm(loginFormSchema, { loginId: " NAC555 ", password: " x " })).toEqual({
      ok: true,
      value: { loginId: "NAC555", password: " x " },
    });
  });

  test.each(["nac555-01", "ＮＡＣ５５５－０１", "\u200b NAC555 -01\u200e", "NAC555ー01"])(
    "knows %j for NAC555-01",
    (loginId) => {
      expect(parseForm(loginFormSchema, { loginId, password: "x" })).toMatchObject({ value: { loginId: "NAC555-01" } });
    },
  );

  test("names what no ID has", () => {
    const form = parseForm(loginFormSchema, { loginId: "通関\ue000", password: "x" });
    expect(!form.ok && form.problems[0]?.message).toContain("「通」「関」「外字 U+E000」");
  });

  test("asks for both", () => {
    const form = parseForm(loginFormSchema, { loginId: " " });
    expect(!form.ok && form.problems).toEqual([
      { field: "loginId", message: "ユーザーIDを入力してください。" },
      { field: "password", message: "パスワードを入力してください。" },
    ]);
  });
});
