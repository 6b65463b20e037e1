import { expect, type Page } from "@playwright/test";
import { approve, openReview, takeOn } from "./center";
import { file, heading, logIn } from "./customer";
import { linkIn, mailsAbout } from "./mails";
import { openPdf } from "./open-pdf";
import { test } from "./portal-test";

const applicant = "tsukan-hanako@naccs.jp";
const manager = "yushutsunyu-taro@naccs.jp";

const industry = (page: Page, name: string) =>
  page.getByRole("group", { name: /^利用業種/ }).getByLabel(name, { exact: true });

/** 設定する of one identification number. */
async function addNumber(page: Page, name: string, count: string): Promise<void> {
  await page.getByRole("group", { name: /^業種/ }).getByLabel(name, { exact: true }).check();
  await page.getByLabel("インタラクティブ", { exact: true }).check();
  await page.getByLabel("識別番号数").fill(count);
  await page.getByRole("button", { name: "設定する", exact: true }).click();
  await expect(page.getByRole("row", { name: new RegExp(`${name}.*インタラクティブ`) })).toBeVisible();
}

const openCode = (page: Page, code: string) =>
  page
    .getByRole("row", { name: new RegExp(code) })
    .first()
    .getByRole("link", { name: /変更/ })
    .click();

const set = async (page: Page) => {
  await page.getByRole("button", { name: "この内容で設定する" }).click();
  await heading(page, "利用者コード 入力");
};

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an office takes up an industry, gets a new UserCode and gives another up", async ({ qa, openPage }) => {
      test.slow();
      const customer = await openPage();
      const center = await openPage();
      await logIn(customer, "NAC555-01");
      await customer.goto("/contract");
      await customer.getByRole("button", { name: "変更申込", exact: true }).click();
      await customer.getByLabel("利用業種（追加・変更・削除）").check();
      await customer.getByLabel("識別番号（追加・削除）").check();
      await customer.getByLabel("利用開始希望日").fill("20261210");
      await customer.getByLabel("変更する理由").fill("コンテナヤードを開設するため。");
      await customer.getByRole("button", { name: "申込担当者の入力へ進む" }).click();
      await heading(customer, "申込担当者 入力");
      await customer.getByRole("button", { name: "次へ進む" }).click();
      await heading(customer, "利用者コード 入力");

      // Two groups cannot share a UserCode: refused with what to do, and everything typed stays (R12).
      await openCode(customer, "1ANAC");
      await heading(customer, "利用者コード 入力（詳細）");
      await industry(customer, "船会社").check();
      await industry(customer, "保税蔵置場").check();
      await customer.getByRole("button", { name: "この内容で設定する" }).click();
      await heading(customer, "利用者コード 入力（詳細）");
      await expect(customer.getByRole("main")).toContainText("別の利用者コードに登録してください。");
      await expect(industry(customer, "保税蔵置場")).toBeChecked();
      await customer.waitForLoadState("networkidle");
      await industry(customer, "保税蔵置場").uncheck();
      await addNumber(customer, "船会社", "1");
      await set(customer);

      await customer.getByRole("link", { name: "新規に利用者コードを追加する" }).click();
      await heading(customer, "利用者コード 入力（詳細）");
      await customer.getByLabel("海上", { exact: true }).check();
      await industry(customer, "CY").check();
      await customer.getByLabel("否", { exact: true }).check();
      await addNumber(customer, "CY", "2");
      await customer.getByLabel("管理統計資料（有料分）").check();
      await set(customer);
      await expect(customer.getByRole("row", { name: /追加.*新規1/ })).toHaveCount(2);

      await openCode(customer, "1DNAC");
      await customer.getByLabel("廃止する", { exact: true }).check();
      await set(customer);
      await expect(customer.getByRole("main")).toContainText("利用者コード1DNACを廃止します。");
      await customer.getByRole("button", { name: "次へ進む" }).click();
      await heading(customer, "変更申込 入力確認");
      await expect(customer.getByRole("main")).toContainText(
        "利用者コード1DNACを廃止します。識別番号E01は、利用開始日から使えなくなります。",
      );
      const receiptNumber = await file(customer);
      const mails = mailsAbout(qa, receiptNumber);
      const filed = await mails.expect("【NSS】利用申込受付完了のお知らせ", [applicant, manager]);
      expect(filed.text).toContain("新規1");

      await logIn(center, "center01");
      await takeOn(center, receiptNumber);
      await expect(center.getByRole("main")).toContainText("システム設定申込が必要です");
      await expect(center.getByRole("main")).toContainText("1ENAC");
      await approve(center, receiptNumber);
      await openReview(center, receiptNumber);
      await expect(center.getByRole("main")).toContainText("1ENACR01");
      const approved = await mails.expect("【NSS】利用申込確認完了のお知らせ", [applicant, manager]);
      expect(approved.text).toContain("システム設定申込締切日：2026年12月4日(金)");

      await customer.goto(linkIn(approved));
      await expect(customer.getByRole("main")).toContainText("1ENAC");
      await expect(customer.getByRole("row", { name: /利用者コード数/ })).toContainText(/1.*1.*1/);
      await customer.goto(`/applications/${receiptNumber}/id-notice`);
      await expect(customer.getByRole("row", { name: /1ENAC.*R02/ })).toBeVisible();
      await expect(customer.getByRole("row", { name: /1ANAC.*C01/ })).toBeVisible();
      const form = await openPdf(customer, `/applications/${receiptNumber}/application-form.pdf`);
      expect(form).toContain("1ENAC");

      await qa.setClock("2026-12-10T09:00:00+09:00");
      await logIn(customer, "NAC555-01");
      await customer.goto("/contract");
      const codes = customer.getByRole("table", { name: "利用者コード", exact: true });
      await expect(codes.getByRole("row", { name: /1ENAC.*R01/ })).toContainText("利用中");
      await customer.locator("summary", { hasText: "廃止した利用者コードを表示する（1件）" }).click();
      await expect(customer.getByRole("table", { name: "廃止した利用者コード" })).toContainText("1DNAC");
    });
  });
}
