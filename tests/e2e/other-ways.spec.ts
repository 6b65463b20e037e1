import { expect } from "@playwright/test";
import { approve, openReview, takeOn } from "./center";
import { file, heading, logIn } from "./customer";
import { mailsAbout } from "./mails";
import { test } from "./portal-test";
import { openStep } from "./prepared-draft";

const applicant = "tsukan-hanako@naccs.jp";
const manager = "yushutsunyu-taro@naccs.jp";

/** What an application can become besides the main job. */
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the shortcut to WebNACCS ticks what it takes and keeps what was typed", async ({ openPage }) => {
      const page = await openPage();
      await logIn(page, "NAC555-01");
      await page.goto("/contract");
      await page.getByRole("button", { name: "変更申込", exact: true }).click();
      await heading(page, "変更申込内容 入力");
      await page.getByLabel("変更する理由").fill("先に書いた理由です。");
      await page.getByRole("button", { name: "WebNACCSを追加する" }).click();
      await expect(page.getByText(/を選択しました。続けて/)).toBeVisible();
      await expect(page.getByLabel("識別番号（追加・削除）")).toBeChecked();
      await expect(page.getByLabel("webNACCS証明書の登録情報（追加・削除）")).toBeChecked();
      await expect(page.getByLabel("変更する理由")).toHaveValue("先に書いた理由です。");
    });

    test("a draft is resumed from the menu with what was typed, or discarded", async ({ openPage }) => {
      const page = await openPage();
      await logIn(page, "NAC555-01");
      const draft = await openStep(page, "terminals", { items: { reason: "メニューから再開します。" } });
      await page.goto("/menu");
      await page.locator(`a[href="${draft}"]`).click();
      await heading(page, "論理端末・証明書 入力");
      await page.goto(`${draft}/items`);
      await expect(page.getByLabel("変更する理由")).toHaveValue("メニューから再開します。");
      await page.goto("/menu");
      await page.locator(`a[href="${draft}/discard"]`).click();
      await heading(page, "作成中の申込の破棄");
      await page.getByRole("button", { name: "破棄する" }).click();
      await expect(page.getByText("作成中の申込を破棄しました。")).toBeVisible();
      await expect(page.locator(`a[href="${draft}"]`)).toHaveCount(0);
    });

    test("an identification number is removed", async ({ openPage, qa }) => {
      // 1CNAC once with and 1DNAC once without JavaScript: a number ends only once.
      const code = javaScriptEnabled ? "1CNAC" : "1DNAC";
      const page = await openPage();
      await logIn(page, "NAC555-01");
      await openStep(page, "items");
      await page.getByLabel("webNACCS証明書の登録情報（追加・削除）").uncheck();
      await page.getByLabel("利用開始希望日").fill("20261210");
      await page.getByLabel("変更する理由").fill("担当者が減ったため。");
      await page.getByRole("button", { name: "申込担当者の入力へ進む" }).click();
      await heading(page, "申込担当者 入力");
      await page.getByRole("button", { name: "次へ進む" }).click();
      await heading(page, "利用者コード 入力");
      await page
        .getByRole("row", { name: new RegExp(code) })
        .first()
        .getByRole("link", { name: /変更/ })
        .click();
      await heading(page, "利用者コード 入力（詳細）");
      const box = page
        .getByRole("group", { name: /削除する識別番号/ })
        .getByRole("checkbox")
        .first();
      const number = (await box.getAttribute("value")) ?? "none";
      await box.check();
      await page.getByRole("button", { name: "この内容で設定する" }).click();
      await heading(page, "利用者コード 入力");
      const removal = page.getByRole("row", { name: new RegExp(`削除.*${code}.*${number}`) });
      await expect(removal).toBeVisible();
      await page.getByRole("button", { name: "次へ進む" }).click();
      await heading(page, "変更申込 入力確認");
      await expect(page.getByRole("main")).toContainText(number);
      const receiptNumber = await file(page);

      const center = await openPage();
      await logIn(center, "center01");
      await takeOn(center, receiptNumber);
      await approve(center, receiptNumber);
      const mail = await mailsAbout(qa, receiptNumber).expect("【NSS】利用申込確認完了のお知らせ", [
        applicant,
        manager,
      ]);
      expect(mail.text).toContain("2026年12月10日");
      await page.goto("/contract");
      const contracted = page.getByRole("table", { name: "利用者コード", exact: true });
      await expect(contracted.getByRole("row", { name: new RegExp(`${code} ${number}`) })).toContainText("2026");
    });

    test("an application is withdrawn", async ({ openPage, qa }) => {
      const page = await openPage();
      await logIn(page, "NAC555-01");
      await openStep(page, "confirm");
      const receiptNumber = await file(page);
      await page.goto(`/applications/${receiptNumber}`);
      await page.getByRole("link", { name: "取下げる" }).click();
      await heading(page, "申込の取下げ");
      await page.getByRole("button", { name: "取下げる" }).click();
      await expect(page.getByText("申込を取り下げました。申込担当者と")).toBeVisible();
      const mails = mailsAbout(qa, receiptNumber);
      await mails.expect("【NSS】利用申込取下げ完了のお知らせ", [applicant, manager]);
      // Opened once more, the page of the act leads to where the application stands.
      await page.goto(`/applications/${receiptNumber}/withdraw`);
      await heading(page, "申込内容 参照");
      await expect(page.getByRole("link", { name: "取下げる" })).toHaveCount(0);
    });

    test("an application is rejected, and the customer reads why", async ({ openPage, qa }) => {
      const page = await openPage();
      await logIn(page, "NAC555-01");
      await openStep(page, "confirm");
      const receiptNumber = await file(page);
      const center = await openPage();
      await logIn(center, "center02");
      await takeOn(center, receiptNumber);
      await openReview(center, receiptNumber);
      await center.locator("summary", { hasText: "不承認にする" }).click();
      const reason = "申込が重複しています。\n先の申込をご確認ください。";
      await center.getByRole("textbox", { name: /不承認の理由/ }).fill(reason);
      await center.getByRole("button", { name: "不承認にする" }).click();
      // Without the tick it is not done, and the reason stays.
      await expect(center).toHaveTitle("エラー: 申込審査");
      await expect(center.getByRole("textbox", { name: /不承認の理由/ })).toHaveValue(reason);
      await center.getByLabel("内容を確認しました").check();
      await center.getByRole("button", { name: "不承認にする" }).click();
      await expect(center.getByRole("heading", { name: "不承認にしました。" })).toBeVisible();
      const mails = mailsAbout(qa, receiptNumber);
      const mail = await mails.expect("【NSS】利用申込審査結果のお知らせ", [applicant, manager]);
      expect(mail.text).toContain("申込が重複しています。");
      await page.goto(`/applications/${receiptNumber}`);
      await expect(page.getByText("申込が重複しています。").first()).toBeVisible();
    });
  });
}
