import { describe, expect, test } from "vitest";
import { type ApplicationStatus, applicationStatuses } from "../application/status";
import { japanDate } from "../calendar/japan-date";
import { askedByOffice, asksTheSame } from "./asked-consent";
import { type Consent, consentState, isUnanswered } from "./consent";
import { consentCautions, consentFinding, missingInConsentException } from "./consent-cautions";
import { consentDueDay } from "./consent-days";
import { consentStanding } from "./consent-standing";

const asker = { companyName: "ナックス商事株式会社", officeName: "第一営業所", officeCode: "NAC555" };
const from = japanDate("2026-12-10");
const matter = (title: string) => ({ title, rows: [{ term: "端末", text: "W00001" }], means: [] });
const asked = { asker, from, matters: [matter("機器共用")] };
const consent: Consent = {
  id: "0199b0c0-0000-7000-8000-000000000001",
  officeCode: "OCE102",
  officeName: "横浜営業所",
  asked,
  askedAt: new Date("2026-11-24T09:00:00+09:00"),
  dueOn: japanDate("2026-12-01"),
  answer: null,
  answeredAt: null,
  reason: "",
  replacedAt: null,
};
const answered = new Date("2026-11-25T10:00:00+09:00");
const agreed: Consent = { ...consent, answer: "AGREED", answeredAt: answered };
const declined: Consent = { ...consent, answer: "DECLINED", answeredAt: answered, reason: "予定がありません。" };
const replaced: Consent = { ...agreed, replacedAt: answered };
const calendar = { closingDays: new Set<typeof from>() };
const onTime = japanDate("2026-12-01");
const late = japanDate("2026-12-02");

describe("what offices are asked", () => {
  test("is one question an office, with all its matters", () => {
    const byOffice = askedByOffice(
      [
        { officeCode: "OCE102", matter: matter("機器共用") },
        { officeCode: "OCE101", matter: matter("共同利用") },
        { officeCode: "OCE102", matter: matter("共同利用") },
      ],
      asker,
      from,
    );
    expect([...byOffice.keys()]).toEqual(["OCE102", "OCE101"]);
    expect(byOffice.get("OCE102")?.matters.map(({ title }) => title)).toEqual(["機器共用", "共同利用"]);
  });

  test("is the same in whatever order a database keeps it, and another with any other word or day", () => {
    const shuffled = {
      matters: [{ means: [], rows: [{ text: "W00001", term: "端末" }], title: "機器共用" }],
      from,
      asker,
    };
    expect(asksTheSame(asked, shuffled)).toBe(true);
    expect(asksTheSame(asked, { ...asked, from: japanDate("2026-12-11") })).toBe(false);
    expect(asksTheSame(asked, { ...asked, matters: [matter("共同利用")] })).toBe(false);
    expect(asksTheSame(asked, { ...asked, asker: { ...asker, officeName: "第二営業所" } })).toBe(false);
  });

  test("is to be answered within five business days", () => {
    expect(consentDueDay(japanDate("2026-11-24"), calendar)).toBe("2026-12-01");
    const closed = { closingDays: new Set([japanDate("2026-11-27")]) };
    expect(consentDueDay(japanDate("2026-11-24"), closed)).toBe("2026-12-02");
  });
});

describe("the state of a consent", () => {
  test.each<[Consent, ApplicationStatus, typeof late, string]>([
    [consent, "RECEIVED", onTime, "open"],
    [consent, "QUERIED", late, "overdue"],
    [consent, "WITHDRAWN", onTime, "closed"],
    [consent, "APPROVED", onTime, "closed"],
    [agreed, "IN_REVIEW", late, "agreed"],
    [declined, "REJECTED", late, "declined"],
    [replaced, "IN_REVIEW", onTime, "replaced"],
  ])("%#: %o, application %s", (one, status, today, state) => {
    expect(consentState(one, status, today)).toBe(state);
  });

  test("has a sentence for the office that is asked, wherever the application stands", () => {
    for (const status of applicationStatuses) {
      for (const one of [consent, agreed, declined, replaced]) {
        const state = consentState(one, status, onTime);
        const sentences = consentStanding(one, state, { status, startDate: from });
        expect(sentences.length).toBeGreaterThan(0);
        for (const sentence of sentences) expect(sentence).toMatch(/。$/);
        if (isUnanswered(state)) expect(sentences[0]).toContain("回答");
      }
    }
    expect(consentStanding(agreed, "agreed", { status: "APPROVED", startDate: from })).toEqual([
      "2026/11/25 10:00に「同意する」と回答しました。",
      "この申込は承認されました。利用開始日は2026年12月10日(木)です。",
    ]);
    expect(consentStanding(consent, "closed", { status: "WITHDRAWN", startDate: null })).toEqual([
      "この申込は「取下げ」になりました。貴事業所の契約内容は変わりません。回答は不要です。",
    ]);
  });
});

describe("what the reviewer is told", () => {
  test("is nothing where nobody is asked, and fine where all have agreed", () => {
    expect(consentFinding([], "IN_REVIEW", onTime)).toEqual([]);
    expect(consentFinding([agreed], "IN_REVIEW", onTime)).toEqual([
      {
        checked: "他の事業所の同意",
        outcome: "fine",
        sentences: ["横浜営業所（OCE102）が同意しました（2026/11/25 10:00）。"],
      },
    ]);
  });

  test.each([
    [consent, onTime, "横浜営業所（OCE102）の回答を待っています（回答期限は2026年12月1日(火)）。"],
    [consent, late, "横浜営業所（OCE102）から、回答期限の2026年12月1日(火)までに回答がありませんでした。"],
    [declined, onTime, "横浜営業所（OCE102）は同意しませんでした。理由: 予定がありません。"],
  ])("%#: a caution", (one, today, sentence) => {
    expect(consentFinding([replaced, one], "IN_REVIEW", today)).toEqual([
      { checked: "他の事業所の同意", outcome: "caution", sentences: [sentence] },
    ]);
    expect(consentCautions([one, agreed], "IN_REVIEW", today)).toEqual([sentence]);
  });

  test("asks for a reason and a tick before an approval without them (R23)", () => {
    const fields = (reason: string, confirmed: boolean) =>
      missingInConsentException({ reason, confirmed }).map(({ field }) => field);
    expect(fields("", false)).toEqual(["consentReason", "consentConfirmed"]);
    expect(fields("電話で同意。", false)).toEqual(["consentConfirmed"]);
    expect(fields("", true)).toEqual(["consentReason"]);
    expect(fields("電話で同意。", true)).toEqual([]);
  });
});
