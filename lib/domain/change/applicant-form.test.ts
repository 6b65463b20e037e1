import { describe, expect, test } from "vitest";
import { theManualsApplicant } from "@/tests/support/sample-contract";
import { applicantForm } from "./applicant-form";

const typed = { ...theManualsApplicant, emailConfirm: theManualsApplicant.email };
const problemsOf = (changes: Record<string, string>) => {
  const form = applicantForm.read({ ...typed, ...changes });
  return form.ok ? [] : form.problems;
};

describe("申込担当者 (R18, R19)", () => {
  test("takes the manual's example as it stands", () => {
    expect(applicantForm.read(typed)).toEqual({ ok: true, value: theManualsApplicant });
  });

  test("takes what was typed in other widths and kana, and gives back its normal form", () => {
    const form = applicantForm.read({
      ...typed,
      familyKana: "ﾂｳｶﾝ",
      givenKana: "はなこ",
      department: "第1営業部",
      phone: "０１２０−７９４−５５０",
      fax: "(03) 9876-5432",
      email: "Ｔsukan-hanako@NACCS.jp",
      emailConfirm: "Tsukan-hanako@naccs.JP",
    });
    expect(form).toMatchObject({
      ok: true,
      value: {
        familyKana: "ツウカン",
        givenKana: "ハナコ",
        department: "第１営業部",
        phone: "0120794550",
        fax: "0398765432",
        email: "Tsukan-hanako@naccs.jp",
      },
    });
  });

  test("may leave 所属部課名, 役職名 and FAX番号 empty", () => {
    expect(problemsOf({ department: "", title: "", fax: "" })).toEqual([]);
  });

  test("gives what the application keeps, nothing more and nothing less", () => {
    const form = applicantForm.read(typed);
    expect(form.ok && applicantForm.schema.safeParse(form.value)).toEqual({ success: true, data: theManualsApplicant });
    expect(applicantForm.schema.safeParse({ ...theManualsApplicant, phone: undefined }).success).toBe(false);
  });

  test("comes back as it would be typed, and reads in rows", () => {
    expect(applicantForm.typed(theManualsApplicant)).toEqual(typed);
    expect(applicantForm.shown({ ...theManualsApplicant, fax: "" })).toEqual([
      { term: "氏名", text: "通関 花子" },
      { term: "氏名（フリガナ）", text: "ツウカン ハナコ" },
      { term: "所属部課名", text: theManualsApplicant.department },
      { term: "役職名", text: theManualsApplicant.title },
      { term: "電話番号", text: theManualsApplicant.phone },
      { term: "FAX番号", text: "" },
      { term: "E-mailアドレス", text: theManualsApplicant.email },
    ]);
  });

  const bad: readonly (readonly [field: string, value: string, says: string])[] = [
    ["familyName", "", "姓を入力してください。"],
    ["familyName", "通関★", "「★」"],
    ["familyName", "あ".repeat(39), "38文字以内で入力してください（今は39文字です）"],
    ["givenName", "", "名を入力してください。"],
    ["familyKana", "", "姓（フリガナ）を入力してください。"],
    ["familyKana", "通カン", "「通」"],
    ["givenKana", "Hanako", "カタカナではない文字"],
    ["department", "あ".repeat(51), "所属部課名は50文字以内で入力してください（今は51文字です）"],
    ["title", "あ".repeat(51), "役職名は50文字以内で入力してください（今は51文字です）"],
    ["phone", "", "電話番号を入力してください。"],
    ["phone", "012079455", "「012079455」は9桁です"],
    ["phone", "012079455012", "は12桁です"],
    ["phone", "0120-ABC-550", "「A」「B」「C」"],
    ["fax", "1", "FAX番号「1」は1桁です"],
    ["email", "", "E-mailアドレス（登録用）を入力してください"],
    ["email", "hanako", "「@」がありません"],
    ["email", "hanako@", "「@」の後ろが正しくありません"],
    ["emailConfirm", "", "E-mailアドレス（確認用）を入力してください"],
    ["emailConfirm", "hanako@naccs.jp", "登録用「tsukan-hanako@naccs.jp」と異なります"],
  ];

  test.each(bad)("%s %j is refused at that field: %s", (field, value, says) => {
    const problems = problemsOf({ [field]: value });
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.message).toContain(says);
  });

  test("says something different for every one of these", () => {
    const messages = bad.map(([field, value]) => problemsOf({ [field]: value })[0]?.message);
    expect(new Set(messages).size).toBe(bad.length);
  });

  test("says everything at once, in the order of the form", () => {
    const form = applicantForm.read({});
    expect(!form.ok && form.problems.map(({ field }) => field)).toEqual([
      "familyName",
      "givenName",
      "familyKana",
      "givenKana",
      "phone",
      "email",
      "emailConfirm",
    ]);
  });
});
