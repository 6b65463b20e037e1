import { describe, expect, test } from "vitest";
import { japanDate } from "../calendar/japan-date";
import { actorNameFor, historySentence, newsSentence, newsworthyActs, type PerformedAct } from "./application-event";

const startDate = japanDate("2026-12-10");
const histories: readonly (readonly [actorName: string, PerformedAct, sentence: string])[] = [
  ["通関 花子", { act: "file" }, "通関 花子さんが申し込みました。"],
  ["審査 一郎", { act: "takeOn" }, "審査 一郎が審査を開始しました。"],
  ["審査 一郎", { act: "query", query: "台数は？" }, "審査 一郎が確認事項を通知しました: 台数は？"],
  ["通関 花子", { act: "correct" }, "通関 花子さんが申込内容を修正しました。"],
  ["通関 花子", { act: "withdraw" }, "通関 花子さんが申込を取り下げました。"],
  [
    "審査 一郎",
    { act: "approve", startDate, userIds: ["1ANACD0A", "1ANACD0B"] },
    "審査 一郎が審査を終了しました。利用開始日は2026年12月10日(木)、発行した利用者IDは1ANACD0A、1ANACD0Bです。",
  ],
  [
    "審査 一郎",
    { act: "approve", startDate, userIds: [] },
    "審査 一郎が審査を終了しました。利用開始日は2026年12月10日(木)です。",
  ],
  ["審査 一郎", { act: "reject", reason: "重複です" }, "審査 一郎が不承認にしました: 重複です"],
  ["審査 一郎", { act: "completeCertificates", count: 2 }, "審査 一郎がデジタル証明書2個の発行作業を完了しました。"],
  [
    "審査 一郎",
    {
      act: "changeStartDate",
      from: startDate,
      to: japanDate("2026-12-24"),
      message: "ご依頼のとおりです。",
      exceptionReason: "電話",
    },
    "審査 一郎が利用開始日を2026年12月10日(木)から2026年12月24日(木)に変更しました。お客様への説明: ご依頼のとおりです。この利用開始日にした理由: 電話",
  ],
  ["システム", { act: "startUse" }, "利用開始日になりました。"],
  ["システム", { act: "invalidate", reason: "期限切れ" }, "システムが承認を無効にしました: 期限切れ"],
  ["システム", { act: "erasePasswords" }, "パスワードの参照期間が終了し、パスワードを消去しました。"],
];

describe("an application's history", () => {
  test.each(histories)("%s: %o", (actorName, performed, sentence) => {
    expect(historySentence({ actorName, performed })).toBe(sentence);
  });
});

test("an office reads of the Center, staff of its people", () => {
  const byStaff = { actorKind: "staff", actorName: "審査 一郎" } as const;
  const byCustomer = { actorKind: "customer", actorName: "通関 花子" } as const;
  expect([actorNameFor("customer", byStaff), actorNameFor("staff", byStaff)]).toEqual(["NACCSセンター", "審査 一郎"]);
  expect([actorNameFor("customer", byCustomer), actorNameFor("staff", byCustomer)]).toEqual(["通関 花子", "通関 花子"]);
});

describe("新着情報", () => {
  test("has a sentence for every act that is news, each its own", () => {
    const sentences = newsworthyActs.map(newsSentence);
    expect(sentences.every((sentence) => sentence.endsWith("。"))).toBe(true);
    expect(new Set(sentences).size).toBe(newsworthyActs.length);
  });

  test("does not tell what only the Center needs to know", () => {
    expect(newsworthyActs).not.toContain("takeOn");
    expect(newsworthyActs).not.toContain("erasePasswords");
    expect(newsSentence("takeOn")).toBe("");
  });

  test("says query and approval in the words of the manual", () => {
    expect(newsSentence("query")).toBe(
      "利用申込内容に確認事項があります。通知内容をご確認の上、申込内容の修正、または取下げを行ってください。",
    );
    expect(newsSentence("approve")).toBe("利用申込の審査を終了しました。通知内容をご確認ください。");
  });
});
