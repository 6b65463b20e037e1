import { expect, test } from "vitest";
import { japanDate } from "../calendar/japan-date";
import { type CompanyChange, companyChangeHistory } from "./company-change";
import { newsOf } from "./news";

const told = (outcome: CompanyChange["outcome"]): CompanyChange => ({
  act: "tellCompanyChange",
  office: { officeCode: "OCE102", name: "横浜営業所" },
  values: ["企業名", "本社情報"],
  outcome,
  from: japanDate("2026-12-10"),
});

test.each([
  [
    "approved",
    "同じ企業の申込により、「企業名」「本社情報」が2026年12月10日(木)から変わります。この事業所の契約にも適用されます。",
  ],
  ["moved", "同じ企業の申込による「企業名」「本社情報」の変更の開始日が、2026年12月10日(木)に変わりました。"],
  [
    "invalidated",
    "同じ企業の申込による「企業名」「本社情報」の変更（2026年12月10日(木)から）は、行われないことになりました。",
  ],
] as const)("an office is told of company values that were %s", (outcome, sentence) => {
  expect(newsOf(told(outcome))).toBe(sentence);
});

test("the application's history says who was told", () => {
  expect(companyChangeHistory(told("approved"))).toBe(
    "「企業名」「本社情報」について、横浜営業所（OCE102）のシステム管理責任者にお知らせしました。",
  );
});
