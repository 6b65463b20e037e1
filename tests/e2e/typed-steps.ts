import type { Page } from "@playwright/test";

// The steps of the wizard, each with something to type into it.

export const titles = {
  items: "変更申込内容 入力",
  applicant: "申込担当者 入力",
  "user-codes": "利用者コード 入力",
  "user-codes/1ANAC": "利用者コード 入力（詳細）",
  terminals: "論理端末・証明書 入力",
  confirm: "変更申込 入力確認",
} as const;

export const mainButton = (page: Page) => page.locator(".form-footer .button--main");

/** Something typed into the step, and what reads it back. */
export const fills = {
  items: (page: Page) => page.getByLabel("変更する理由"),
  applicant: (page: Page) => page.getByLabel(/^所属部課名/),
  "user-codes/1ANAC": (page: Page) => page.getByLabel("識別番号数"),
  terminals: (page: Page) => page.getByLabel(/デジタル証明書追加数/),
  confirm: (page: Page) => page.getByLabel(/^備考/),
};
export const words = {
  items: "書きかけの理由です。",
  applicant: "書きかけの部課",
  "user-codes/1ANAC": "1",
  terminals: "2",
  confirm: "書きかけの備考です。",
};
export const typedSteps = ["items", "applicant", "user-codes/1ANAC", "terminals", "confirm"] as const;
