import { describe, expect, test } from "vitest";
import type { PerformedAct } from "../lib/domain/application/application-event";
import type { ApplicationRecord } from "../lib/domain/application/application-record";
import { noticeOf } from "../lib/domain/application/notice";
import { japanDate } from "../lib/domain/calendar/japan-date";
import { sampleApplication } from "../tests/support/sample-application";
import { renderNotice } from "./render-notice";

const recipient = { role: "applicant", email: "a@example.jp", department: "通関課", name: "通関 花子" } as const;
const asked: ApplicationRecord = { ...sampleApplication, query: "台数は？", rejectionReason: "回答なし。" };
const dueOn = japanDate("2026-12-02");

function textOf(performed: PerformedAct, application = asked): string {
  const notice = noticeOf(performed.act);
  if (!notice) throw new Error(`${performed.act} causes no mail`);
  return renderNotice(notice, { application, recipient, baseUrl: "https://nss.example", performed }).text;
}

describe("the mails about a question", () => {
  test("say what is asked and until when to answer (R22)", () => {
    for (const act of ["query", "addToQuery"] as const) {
      const text = textOf({ act, query: "台数は？", dueOn });
      expect(text).toContain("■確認事項\n台数は？");
      expect(text).toContain("回答期限：2026年12月2日(水)");
    }
  });

  test("link straight to the step that it is about, otherwise to the application", () => {
    const question = { act: "query", query: "台数は？", dueOn } as const;
    expect(textOf(question)).toMatch(/https:\/\/nss\.example\/applications\/260010A$/m);
    const ofStep: ApplicationRecord = { ...asked, queryStep: "terminals" };
    for (const performed of [question, { act: "remind", dueOn, daysLeft: 2 } as const]) {
      expect(textOf(performed, ofStep)).toContain("「論理端末・証明書」");
      expect(textOf(performed, ofStep)).toMatch(/https:\/\/nss\.example\/applications\/260010A\/correction$/m);
    }
  });

  test("remind with the due day, whether it is ahead or past", () => {
    expect(textOf({ act: "remind", dueOn, daysLeft: 0 })).toContain("回答期限は2026年12月2日(水)です。");
    expect(textOf({ act: "remind", dueOn, daysLeft: -1 })).toContain("回答期限の2026年12月2日(水)を過ぎています。");
  });

  test("quote the answer, the reason of an end, and what was taken back", () => {
    expect(textOf({ act: "answer", answer: "2台です。" })).toContain("■回答\n2台です。");
    expect(textOf({ act: "answer", answer: "" })).not.toContain("■回答");
    expect(textOf({ act: "closeUnanswered", dueOn, reason: "回答なし。" })).toContain("■理由\n回答なし。");
    expect(textOf({ act: "takeBackQuery", query: "台数は？" })).toContain("■取り消した確認事項\n台数は？");
  });

  test("say of a withdrawal whether the Center made it for the office", () => {
    expect(textOf({ act: "withdrawForCustomer", reason: "お電話。" })).toContain("■取下げの理由\nお電話。");
    expect(textOf({ act: "withdraw" })).not.toContain("代わって");
  });
});
