import { expect, type Page } from "@playwright/test";
import { heading, logIn } from "./customer";
import { test } from "./portal-test";
import { openStep, type WizardPage } from "./prepared-draft";

interface Mistake {
  readonly step: WizardPage;
  readonly title: string;
  readonly type: (page: Page) => Promise<void>;
  readonly button: string;
  /** The fields that the summary names, with links; "" for a problem of the page as a whole. */
  readonly fields: readonly string[];
  /** What the fields hold. */
  readonly typed: (page: Page) => Promise<(string | boolean)[]>;
}

const mistakes: readonly Mistake[] = [
  {
    step: "items",
    title: "変更申込内容 入力",
    async type(page) {
      await page.getByLabel("識別番号（追加・削除）").uncheck();
      await page.getByLabel("webNACCS証明書の登録情報（追加・削除）").uncheck();
      await page.getByLabel("利用開始希望日").fill("20260230");
      await page.getByLabel("変更する理由").fill("同じ理由を、何度も書き直したくない。");
    },
    button: "申込担当者の入力へ進む",
    fields: ["items", "wishedStartDate"],
    typed: async (page) => [
      await page.getByLabel("識別番号（追加・削除）").isChecked(),
      await page.getByLabel("利用開始希望日").inputValue(),
      await page.getByLabel("変更する理由").inputValue(),
    ],
  },
  {
    step: "applicant",
    title: "申込担当者 入力",
    async type(page) {
      await page.getByLabel(/^名/).nth(1).fill("花子");
      await page.getByLabel(/^所属部課名/).fill("営業部");
      await page.getByLabel(/^電話番号/).fill("03-12");
      await page.getByLabel(/^登録用/).fill("hanako@naccs.jp");
      await page.getByLabel(/^確認用/).fill("taro@naccs.jp");
    },
    button: "次へ進む",
    fields: ["applicant-givenKana", "applicant-phone", "applicant-emailConfirm"],
    typed: async (page) => [
      await page.getByLabel(/^名/).nth(1).inputValue(),
      await page.getByLabel(/^所属部課名/).inputValue(),
      await page.getByLabel(/^電話番号/).inputValue(),
      await page.getByLabel(/^登録用/).inputValue(),
      await page.getByLabel(/^確認用/).inputValue(),
    ],
  },
  {
    step: "user-codes",
    title: "利用者コード 入力",
    type: async () => undefined,
    button: "次へ進む",
    fields: [""],
    typed: async () => [],
  },
  {
    step: "user-codes/1ANAC",
    title: "利用者コード 入力（詳細）",
    async type(page) {
      await page.getByLabel("要", { exact: true }).check();
      await page.getByLabel("webNACCS", { exact: true }).check();
      await page.getByLabel("識別番号数").fill("999");
    },
    button: "設定する",
    fields: ["count"],
    typed: async (page) => [
      await page.getByLabel("要", { exact: true }).isChecked(),
      await page.getByLabel("webNACCS", { exact: true }).isChecked(),
      await page.getByLabel("識別番号数").inputValue(),
    ],
  },
  {
    step: "terminals",
    title: "論理端末・証明書 入力",
    type: (page) => page.getByLabel(/デジタル証明書追加数/).fill("二台"),
    button: "次へ進む",
    fields: ["webCertificates-add"],
    typed: async (page) => [await page.getByLabel(/デジタル証明書追加数/).inputValue()],
  },
  {
    step: "confirm",
    title: "変更申込 入力確認",
    type: (page) => page.getByLabel(/^備考/).fill("長".repeat(241)),
    button: "申込内容を登録する",
    fields: ["remarks"],
    typed: async (page) => [await page.getByLabel(/^備考/).inputValue()],
  },
];

/** The summary names each problem once, each with a link to a field of the page that says the same. */
async function expectSummary(page: Page, fields: readonly string[]): Promise<void> {
  const summary = page.locator(".error-summary");
  await expect(summary.getByRole("listitem")).toHaveCount(fields.length);
  for (const field of fields.filter((name) => name !== "")) {
    const link = summary.locator(`a[href="#field-${field}"]`);
    const message = (await link.textContent()) ?? "";
    await expect(page.locator(`#field-${field}-error`)).toContainText(message);
    await link.click();
    await expect(page.locator(`#field-${field}`)).toBeFocused();
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "wrong input, with JavaScript" : "wrong input, without JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const { step, title, type, button, fields, typed } of mistakes) {
      test(`${step} keeps what was typed and names each problem`, async ({ openPage }) => {
        const page = await openPage();
        await logIn(page, "NAC555-01");
        const draft = await openStep(page, step);
        await heading(page, title);
        await type(page);
        const before = await typed(page);
        await page.getByRole("button", { name: button, exact: true }).click();
        await expect(page).toHaveTitle(`エラー: ${title}`);
        await expectSummary(page, fields);
        expect(await typed(page)).toEqual(before);
        // What is wrong is kept in the draft, too.
        const reopened = async () => {
          await page.goto(`${draft}/${step}`);
          return typed(page);
        };
        await expect.poll(reopened).toEqual(before);
      });
    }
  });
}
