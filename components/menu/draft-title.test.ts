import { expect, test } from "vitest";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import { draftTitle } from "./draft-title";

const itemKeys = ["webCertificates", "identificationNumbers"];

test("a draft is called by its UserCodes, its items and the wished day", () => {
  expect(draftTitle({ itemKeys, userCodes: ["1ANAC", "1DNAC"], wishedStartDate: japanDate("2026-12-10") })).toBe(
    "1ANAC、1DNAC 識別番号、証明書（web）の変更（2026年12月10日(木) 利用開始希望）",
  );
});

test("what is not known yet is left out", () => {
  expect(draftTitle({ itemKeys, userCodes: [] })).toBe("識別番号、証明書（web）の変更");
  expect(draftTitle({ itemKeys: [], userCodes: [] })).toBe("項目はまだ選択されていません");
});
