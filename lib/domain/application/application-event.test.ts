import { describe, expect, test } from "vitest";
import { japanDate } from "../calendar/japan-date";
import { actorNameFor, historySentence, type PerformedAct, performedFor } from "./application-event";
import { newsSentence, newsworthyActs } from "./news";

const startDate = japanDate("2026-12-10");
const asked = { consentId: "0199b0c0-0000-7000-8000-000000000001", office: "横浜営業所（OCE102）" };
const histories: readonly (readonly [actorName: string, PerformedAct, sentence: string])[] = [
  ["通関 花子", { act: "file" }, "通関 花子さんが申し込みました。"],
  ["審査 一郎", { act: "takeOn" }, "審査 一郎が審査を開始しました。"],
  ["審査 一郎", { act: "query", query: "台数は？" }, "審査 一郎が確認事項を通知しました: 台数は？"],
  [
    "審査 一郎",
    { act: "query", query: "台数は？", step: "terminals", dueOn: japanDate("2026-12-02") },
    "審査 一郎が確認事項を通知しました: 台数は？",
  ],
  ["審査 一郎", { act: "addToQuery", query: "型番は？" }, "審査 一郎が確認事項を追加しました: 型番は？"],
  [
    "システム",
    { act: "remind", dueOn: japanDate("2026-12-02"), daysLeft: 2 },
    "システムが確認事項への回答をお願いしました（回答期限は2026年12月2日(水)）。",
  ],
  ["審査 一郎", { act: "takeBackQuery", query: "台数は？" }, "審査 一郎が確認事項を取り消しました。"],
  [
    "通関 花子",
    { act: "answer", answer: "2台です。" },
    "通関 花子さんが確認事項に回答しました（申込内容の変更なし）: 2台です。",
  ],
  ["通関 花子", { act: "answer", answer: "" }, "通関 花子さんが申込内容を変更せずに送りました。"],
  ["通関 花子", { act: "correct" }, "通関 花子さんが申込内容を修正しました。"],
  ["通関 花子", { act: "correct", answer: "" }, "通関 花子さんが申込内容を修正しました。"],
  [
    "通関 花子",
    { act: "correct", answer: "2台に直しました。" },
    "通関 花子さんが申込内容を修正しました。確認事項への回答: 2台に直しました。",
  ],
  [
    "審査 一郎",
    { act: "closeUnanswered", dueOn: japanDate("2026-12-02"), reason: "回答がありませんでした。" },
    "審査 一郎が回答期限切れ（期限は2026年12月2日(水)）として終了しました: 回答がありませんでした。",
  ],
  [
    "審査 一郎",
    { act: "withdrawForCustomer", reason: "お電話によるご依頼" },
    "審査 一郎が、お客様からのご連絡により代わって取り下げました（代理取下げ）: お電話によるご依頼",
  ],
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
  [
    "審査 一郎",
    { act: "completeCertificates", count: 3, issued: { WEB_NACCS: 1, NET_NACCS: 2 } },
    "審査 一郎がnetNACCSの論理端末2台、webNACCSのデジタル証明書1個の発行作業を完了しました。",
  ],
  [
    "審査 一郎",
    { act: "completeCertificates", count: 2 },
    "審査 一郎がwebNACCSのデジタル証明書2個の発行作業を完了しました。",
  ],
  [
    "確認 二美",
    { act: "takeOver", from: "審査 一郎", reason: "休暇中のため" },
    "確認 二美が審査 一郎から審査を引き継ぎました。理由: 休暇中のため",
  ],
  [
    "審査 一郎",
    { act: "handOver", to: "確認 二美", note: "台数を確認中です" },
    "審査 一郎が担当を確認 二美に変更しました。申し送り: 台数を確認中です",
  ],
  ["審査 一郎", { act: "handOver", to: "確認 二美", note: "" }, "審査 一郎が担当を確認 二美に変更しました。"],
  ["管理 三郎", { act: "release", from: "審査 一郎", note: "" }, "管理 三郎が審査 一郎を担当から外しました。"],
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
  [
    "システム",
    { act: "askConsent", ...asked, dueOn: startDate, anew: false },
    "横浜営業所（OCE102）に同意をお願いしました（回答期限は2026年12月10日(木)）。",
  ],
  [
    "システム",
    { act: "askConsent", ...asked, dueOn: startDate, anew: true },
    "横浜営業所（OCE102）に改めて同意をお願いしました（回答期限は2026年12月10日(木)）。",
  ],
  [
    "システム",
    { act: "remindConsent", ...asked, dueOn: startDate },
    "横浜営業所（OCE102）に、同意の回答を改めてお願いしました（回答期限は2026年12月10日(木)）。",
  ],
  ["湊 良子", { act: "agree", ...asked, reason: "" }, "横浜営業所（OCE102）のシステム管理責任者が同意しました。"],
  [
    "湊 良子",
    { act: "decline", ...asked, reason: "予定がありません。" },
    "横浜営業所（OCE102）のシステム管理責任者が同意しませんでした。理由: 予定がありません。",
  ],
  [
    "システム",
    { act: "dropConsent", ...asked },
    "申込内容の修正により、横浜営業所（OCE102）への同意のお願いを取り消しました。",
  ],
];

describe("an application's history", () => {
  test.each(histories)("%s: %o", (actorName, performed, sentence) => {
    expect(historySentence({ actorName, performed })).toBe(sentence);
  });
});

test("an office reads of the Center and of other offices, staff of their people", () => {
  const byStaff = { actorKind: "staff", actorName: "審査 一郎", performed: { act: "takeOn" } } as const;
  const byCustomer = { actorKind: "customer", actorName: "通関 花子", performed: { act: "file" } } as const;
  const agreed = { ...asked, act: "agree", reason: "" } as const;
  const byOthers = { actorKind: "customer", actorName: "湊 良子", performed: agreed } as const;
  expect([actorNameFor("customer", byStaff), actorNameFor("staff", byStaff)]).toEqual(["NACCSセンター", "審査 一郎"]);
  expect([actorNameFor("customer", byCustomer), actorNameFor("staff", byCustomer)]).toEqual(["通関 花子", "通関 花子"]);
  expect([actorNameFor("customer", byOthers), actorNameFor("staff", byOthers)]).toEqual(["他の事業所", "湊 良子"]);
});

test("an office reads that its case changed hands at the Center, but not whose hands they are, nor why", () => {
  const acts: readonly PerformedAct[] = [
    { act: "takeOver", from: "審査 一郎", reason: "休暇中のため" },
    { act: "handOver", to: "審査 一郎", note: "休暇中のため" },
    { act: "release", from: "審査 一郎", note: "休暇中のため" },
  ];
  for (const performed of acts) {
    const sentence = historySentence({
      actorName: actorNameFor("customer", { actorKind: "staff", actorName: "確認 二美", performed }),
      performed: performedFor("customer", performed),
    });
    expect(sentence).toMatch(/^NACCSセンターが.*。$/);
    expect(sentence).not.toMatch(/審査 一郎|確認 二美|休暇/);
  }
});

test("why staff made an exception is told to no customer, whatever the act", () => {
  const approved: PerformedAct = {
    act: "approve",
    startDate,
    userIds: [],
    exceptionReason: "電話",
    consentReason: "電話で同意",
  };
  const exceptions = [...histories, ["審査 一郎", approved] as const].filter(
    ([, performed]) => "exceptionReason" in performed && performed.exceptionReason,
  );
  expect(exceptions.map(([, { act }]) => act)).toEqual(["changeStartDate", "approve"]);
  for (const [, performed] of exceptions) {
    expect(performedFor("staff", performed)).toHaveProperty("exceptionReason");
    expect(performedFor("customer", performed)).not.toHaveProperty("exceptionReason");
    expect(performedFor("customer", performed)).not.toHaveProperty("consentReason");
  }
});

describe("新着情報", () => {
  test("has a sentence for every act that is news, each its own", () => {
    const sentences = newsworthyActs.map((act) => newsSentence(act));
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
