import { describe, expect, test } from "vitest";
import type { FormValues } from "../form/parse-form";
import { itemsForm } from "./items-form";

const typed: FormValues = {
  items: ["identificationNumbers", "webCertificates"],
  otherChange: "no",
  wishedStartDate: "20261210",
  reason: "業務拡大のため。",
};
const problemsOf = (changes: FormValues) => {
  const form = itemsForm.read({ ...typed, ...changes });
  return form.ok ? [] : form.problems;
};

describe("変更申込内容 入力", () => {
  test("takes the manual's example", () => {
    expect(itemsForm.read(typed)).toEqual({
      ok: true,
      value: {
        items: ["identificationNumbers", "webCertificates"],
        otherChange: false,
        wishedStartDate: "2026-12-10",
        reason: "業務拡大のため。",
      },
    });
  });

  test("takes a single ticked box, a date with slashes in full width, and lines in the reason", () => {
    expect(
      itemsForm.read({
        ...typed,
        items: "identificationNumbers",
        wishedStartDate: "２０２６／１２／１０",
        reason: "一行目\r\n二行目",
      }),
    ).toMatchObject({
      ok: true,
      value: { items: ["identificationNumbers"], wishedStartDate: "2026-12-10", reason: "一行目\n二行目" },
    });
  });

  const bad: readonly (readonly [says: string, field: string, changes: FormValues])[] = [
    ["1つ以上選択してください", "items", { items: [] }],
    ["その他の契約変更を選択してください", "otherChange", { otherChange: "" }],
    ["選択肢にありません", "otherChange", { otherChange: "maybe" }],
    ["利用開始希望日を入力してください", "wishedStartDate", { wishedStartDate: "" }],
    ["存在しない日付です", "wishedStartDate", { wishedStartDate: "20260230" }],
    ["は6桁です", "wishedStartDate", { wishedStartDate: "202612" }],
    ["使えない文字「明」「日」", "wishedStartDate", { wishedStartDate: "明日" }],
    ["変更する理由を入力してください", "reason", { reason: "　 \n" }],
    ["240文字以内で入力してください（今は241文字です）", "reason", { reason: "あ".repeat(241) }],
  ];

  test.each(bad)("%s (%s)", (says, field, changes) => {
    const problems = problemsOf(changes);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.message).toContain(says);
  });

  test("tells that nothing is chosen together with the other fields' problems", () => {
    const problems = problemsOf({ items: [], wishedStartDate: "", reason: "" });
    expect(problems.map(({ field }) => field)).toEqual(["items", "wishedStartDate", "reason"]);
    expect(problemsOf({ items: [], otherChange: "yes" })).toEqual([]);
  });
});
