import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aMixOfChanges } from "@/tests/support/generated-changes";
import { sampleApplication } from "@/tests/support/sample-application";
import { japanDate } from "../calendar/japan-date";
import type { ApplicationContent } from "./application-content";
import { contentDifferences } from "./content-differences";

const filed = sampleApplication.content;
const corrected = (change: Partial<ApplicationContent>) => contentDifferences(filed, { ...filed, ...change });

describe("what a correction changed", () => {
  test("is nothing where it says the same", () => {
    expect(corrected({})).toEqual([]);
    fc.assert(
      fc.property(aMixOfChanges, (changes) => {
        const content = { ...filed, changes };
        expect(contentDifferences(content, structuredClone(content))).toEqual([]);
      }),
    );
  });

  test("is told field by field, in the words of the form", () => {
    const { applicant } = filed;
    expect(
      corrected({
        wishedStartDate: japanDate("2026-12-17"),
        reason: "増員のため。",
        remarks: "",
        applicant: { ...applicant, givenName: "春子", email: "haruko@example.jp" },
      }),
    ).toEqual([
      { part: "申込内容", label: "利用開始希望日", before: "2026年12月8日(火)", after: "2026年12月17日(木)" },
      { part: "申込内容", label: "変更する理由", before: filed.reason, after: "増員のため。" },
      { part: "申込担当者", label: "名", before: "花子", after: "春子" },
      { part: "申込担当者", label: "E-mailアドレス（登録用）", before: applicant.email, after: "haruko@example.jp" },
      { part: "変更申込の備考", label: "備考", before: filed.remarks, after: "" },
    ]);
  });

  test("names UserCodes, their UserIds and items by their words", () => {
    const change = (count: number, removals: string[]) => ({
      userCode: "1ANAC",
      system: "SEA",
      singleSignOn: false,
      additions: [{ industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count }],
      removals,
    });
    const first = {
      ...filed,
      changes: { identificationNumbers: [change(1, [])], webCertificates: { add: 2, end: [] } },
    };
    const second = { ...filed, changes: { identificationNumbers: [change(3, ["D01"])] } };
    expect(contentDifferences(first, second)).toEqual([
      {
        part: "申込内容",
        label: "変更申込を行う項目",
        before: "識別番号（追加・削除）、webNACCS証明書の登録情報（追加・削除）",
        after: "識別番号（追加・削除）",
      },
      {
        part: "利用者コード 1ANAC",
        label: "設定した利用者コード情報",
        before: "船舶代理店 webNACCS 1個",
        after: "船舶代理店 webNACCS 3個",
      },
      { part: "利用者コード 1ANAC", label: "削除する識別番号", before: "", after: "D01" },
      {
        part: "webNACCS証明書の登録情報（追加・削除）",
        label: expect.any(String),
        before: expect.stringContaining("2"),
        after: "",
      },
    ]);
  });

  test("leaves nothing out: what differs in any item is told", () => {
    fc.assert(
      fc.property(aMixOfChanges, aMixOfChanges, (one, other) => {
        fc.pre(comparable(one) !== comparable(other));
        expect(contentDifferences({ ...filed, changes: one }, { ...filed, changes: other })).not.toEqual([]);
      }),
    );
  });
});

/** Twice the same row says no more than once. */
const comparable = (changes: ApplicationContent["changes"]): string =>
  JSON.stringify(
    Object.entries(changes).toSorted(([a], [b]) => a.localeCompare(b)),
    (_, value: unknown) => (Array.isArray(value) ? [...new Set(value.map((each) => JSON.stringify(each)))] : value),
  );
