import { expect, type Page } from "@playwright/test";
import { completeCertificates, openReview, takeOn } from "./center";
import { file, heading, logIn } from "./customer";
import { expectGoodPage } from "./page-checks";
import { test } from "./portal-test";
import { openStep } from "./prepared-draft";

/** Acts that cannot be taken back, or that leave the schedule, ask first; a key pressed by mistake does none of them. */

async function aCaseInReview(
  openPage: () => Promise<Page>,
): Promise<{ customer: Page; center: Page; receiptNumber: string }> {
  const customer = await openPage();
  await logIn(customer, "NAC555-01");
  await openStep(customer, "confirm");
  const receiptNumber = await file(customer);
  const center = await openPage();
  await logIn(center, "center01");
  await takeOn(center, receiptNumber);
  return { customer, center, receiptNumber };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("Enter never approves, a day off the schedule wants a reason and a tick, and all can be undone", async ({
      openPage,
    }) => {
      const { customer, center, receiptNumber } = await aCaseInReview(openPage);
      await openReview(center, receiptNumber);
      const other = center.getByRole("textbox", { name: "スケジュール表にない利用開始日" });
      await center.getByRole("radio", { name: /スケジュール表にない営業日/ }).check();
      await other.fill("20261126");
      for (const field of [other, center.getByRole("radio", { name: /スケジュール表にない営業日/ })]) {
        await field.press("Enter");
        await expect(center.getByText("Enterキーでは実行しません。", { exact: false })).toBeVisible();
        await expect(center.getByText("内容確認中").first()).toBeVisible();
        await expect(other).toHaveValue("20261126");
        await openReview(center, receiptNumber);
        await center.getByRole("radio", { name: /スケジュール表にない営業日/ }).check();
        await other.fill("20261126");
      }

      await center.getByRole("button", { name: "審査を終了する" }).click();
      await expect(center.getByText("より前の日です。").first()).toBeVisible();
      await expect(center.getByText("スケジュール表の利用開始日ではありません。").first()).toBeVisible();

      // axe is a script of the page.
      if (javaScriptEnabled) await expectGoodPage(center, center.url(), { title: /^エラー: / });
      await center.setViewportSize({ width: 1280, height: 800 });
      await center
        .getByRole("textbox", { name: /この利用開始日にする理由/ })
        .fill("お客様から前倒しの依頼があったため。");
      await center.getByRole("checkbox", { name: /2026年11月26日/ }).check();
      await center.getByRole("button", { name: "審査を終了する" }).click();
      await heading(center, "申込審査");
      await expect(center.getByText("審査終了").first()).toBeVisible();
      await expect(center.getByText(/この利用開始日にした理由: お客様から前倒し/).first()).toBeVisible();
      await customer.goto(`/applications/${receiptNumber}`);
      await expect(customer.getByText("ご希望の日（2026年12月10日(木)）とは異なります。")).toBeVisible();
      await expect(customer.getByText(/前倒しの依頼/)).toHaveCount(0);

      await completeCertificates(center, receiptNumber);
      await center.locator("summary", { hasText: "無効にする" }).click();
      await center.getByRole("textbox", { name: /無効にする理由/ }).fill("証明書の台数に誤りがあったため。");
      await center.getByRole("checkbox", { name: /内容を確認しました/ }).check();
      await center.getByRole("button", { name: "無効にする" }).click();
      await expect(center.getByText("承認を無効にしました。").first()).toBeVisible();
      await customer.goto(`/applications/${receiptNumber}/id-notice`);
      await expect(customer.getByText("この申込の承認は無効になりました")).toBeVisible();
      await expect(customer.getByText("消去済み")).toHaveCount(5);
      await expect(customer.getByText("*****", { exact: true })).toHaveCount(1); // 事業所パスワード
    });
  });
}
