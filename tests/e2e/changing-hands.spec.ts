import { expect } from "@playwright/test";
import { ask, openReview, takeOn } from "./center";
import { file, heading, logIn } from "./customer";
import { expectGoodPage } from "./page-checks";
import { test } from "./portal-test";
import { openStep } from "./prepared-draft";

/** Whose turn a case is, and how it changes hands at the Center (R22). */

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a correction is taken over from an absent colleague, handed back and released; all who have it are told", async ({
      openPage,
    }) => {
      const [customer, first, second] = [await openPage(), await openPage(), await openPage()];
      await logIn(customer, "NAC555-01");
      await logIn(first, "center01");
      await logIn(second, "center02");
      await openStep(customer, "confirm");
      const receiptNumber = await file(customer);
      await expect(customer.getByText("審査の目安は、")).toBeVisible();
      await takeOn(first, receiptNumber);
      await ask(first, receiptNumber, "証明書は何台分必要ですか。");

      await customer.goto("/menu");
      await expect(customer.getByText("（あと5営業日）までに、回答するか").first()).toBeVisible();
      await customer.goto(`/applications/${receiptNumber}`);
      await expect(customer.getByText("回答期限", { exact: true })).toBeVisible();
      await expect(customer.getByText("に間に合わせるには、")).toBeVisible();
      await customer.getByRole("button", { name: "修正する" }).click();
      await heading(customer, "変更申込内容 入力");
      await customer.goto(`/change/${new URL(customer.url()).pathname.split("/")[2]}/confirm`);
      await file(customer);

      await second.goto("/admin");
      const corrections = second.getByRole("region", { name: "回答・修正が届いた案件" });
      await expect(corrections.getByRole("row", { name: new RegExp(receiptNumber) })).toContainText("回答あり");
      await openReview(second, receiptNumber);
      await expect(second.getByRole("button", { name: "審査を開始する" })).toHaveCount(0);
      await second.locator("summary", { hasText: "審査を引き継ぐ" }).click();
      await second.getByRole("textbox", { name: /引き継ぐ理由/ }).fill("担当者が休暇中のため。");
      await second.getByRole("button", { name: "審査を引き継ぐ" }).click();
      // Without the tick it is not done, and the reason stays.
      await expect(second).toHaveTitle("エラー: 申込審査");
      await expect(second.getByRole("textbox", { name: /引き継ぐ理由/ })).toHaveValue("担当者が休暇中のため。");
      await second.getByLabel("担当者の了解を得ているか、担当者が不在です").check();
      await second.getByRole("button", { name: "審査を引き継ぐ" }).click();
      await expect(
        second.getByRole("heading", { name: "審査 一郎から審査を引き継ぎました。あなたが担当者です。" }),
      ).toBeVisible();

      const told = first.getByRole("region", { name: "最近、担当案件で起きたこと" });
      await first.goto("/admin");
      await expect(told).toContainText("確認 二美が審査 一郎から審査を引き継ぎました。理由: 担当者が休暇中のため。");
      if (javaScriptEnabled) {
        await expectGoodPage(first, "/admin");
        await expectGoodPage(first, `/admin/applications/${receiptNumber}`);
      }
      await first.setViewportSize({ width: 1280, height: 800 });

      await openReview(second, receiptNumber);
      await second.locator("summary", { hasText: "担当を変更する" }).click();
      await second.getByLabel(/新しい担当者/).selectOption({ label: "審査 一郎" });
      await second.getByRole("button", { name: "担当を変更する" }).click();
      await expect(second.getByRole("heading", { name: "担当を審査 一郎に変更しました。" })).toBeVisible();
      await second.goto("/admin/applications");
      await second.locator("summary", { hasText: "絞り込み" }).click();
      await second.getByLabel("担当", { exact: true }).selectOption({ label: "審査 一郎" });
      await second.getByRole("button", { name: "絞り込む" }).click();
      await expect(second.getByRole("row", { name: new RegExp(receiptNumber) })).toBeVisible();

      await openReview(first, receiptNumber);
      await first.locator("summary", { hasText: "担当を外す" }).click();
      await first.getByRole("button", { name: "担当を外す" }).click();
      await expect(first.getByRole("heading", { name: "担当を外しました。" })).toBeVisible();
      await expect(first.getByRole("button", { name: "審査を開始する" })).toBeVisible();

      await customer.goto(`/applications/${receiptNumber}`);
      await expect(customer.getByText("NACCSセンターが担当者を変更しています。")).toBeVisible();
      await expect(customer.getByText(/一郎|二美|休暇中/)).toHaveCount(0);
    });

    test("passwords that were written down are not asked for any more, and can still be read", async ({ openPage }) => {
      const page = await openPage();
      await logIn(page, "NAC555-01");
      await page.getByRole("button", { name: /控えました/ }).click();
      await expect(page.getByText("パスワードを控えたことを記録しました。")).toBeVisible();
      await expect(page.getByText("パスワードを控えてください")).toHaveCount(0);
      await page.goto("/applications");
      await page
        .getByRole("row", { name: /審査終了/ })
        .getByRole("link")
        .first()
        .click();
      await page.getByRole("link", { name: "ID通知内容" }).click();
      await expect(page.getByRole("button", { name: "パスワードを表示する" })).toBeVisible();
    });
  });
}
