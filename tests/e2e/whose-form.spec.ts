import { expect, type Page } from "@playwright/test";
import { takeOn } from "./center";
import { file, fillLogIn, heading, logIn } from "./customer";
import { test } from "./portal-test";
import { openStep } from "./prepared-draft";

const title = "別のユーザーでログインしています";
const reason = (page: Page) => page.getByLabel("変更する理由");

/** In another tab of the same browser: log out, and in as somebody else. */
async function changePerson(tab: Page, loginId: string): Promise<void> {
  await tab.getByRole("button", { name: "ログアウト", exact: true }).click();
  await fillLogIn(tab, loginId);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, expectedComplaints: /status of 409/ });

    test("a step sent after somebody else logged in is kept for its owner, who goes on with it", async ({
      openPage,
    }) => {
      const page = await openPage();
      await logIn(page, "OCE101");
      const draft = await openStep(page, "items");
      const other = await page.context().newPage();
      await other.goto("/menu");
      await changePerson(other, "OCE102");
      const drafts = await other.getByRole("link", { name: /再開/ }).count();
      await reason(page).fill("第一事業所の理由です。");
      await page.getByLabel("利用開始希望日").fill("20261210");
      await page.getByRole("button", { name: "申込担当者の入力へ進む" }).click();

      await heading(page, title);
      await expect(page.getByRole("main")).toContainText("現在は「OCE102」");
      await expect(page.getByRole("main")).not.toContainText("第一事業所の理由です。");
      await other.goto("/menu");
      await expect(other.getByRole("link", { name: /再開/ })).toHaveCount(drafts);

      await page.getByRole("button", { name: "ログアウトして「OCE101」で続ける" }).click();
      await fillLogIn(page, "OCE101");
      await heading(page, "変更申込内容 入力");
      expect(new URL(page.url()).pathname).toBe(`${draft}/items`);
      await expect(page.getByText("送信はまだ完了していません")).toBeVisible();
      await expect(reason(page)).toHaveValue("第一事業所の理由です。");
      await page.getByRole("button", { name: "申込担当者の入力へ進む" }).click();
      await heading(page, "申込担当者 入力");
    });

    test("「WebNACCSを追加する」 on a page of somebody else opens no draft for whom is logged in now", async ({
      openPage,
    }) => {
      const page = await openPage();
      await logIn(page, "OCE102");
      await page.goto("/contract");
      const other = await page.context().newPage();
      await other.goto("/menu");
      await changePerson(other, "NAC555");
      const drafts = await other.getByRole("link", { name: /再開/ }).count();
      await page.getByRole("button", { name: "WebNACCSを追加する" }).click();
      await heading(page, title);
      await other.goto("/menu");
      await expect(other.getByRole("link", { name: /再開/ })).toHaveCount(drafts);
      await page.getByRole("link", { name: "「NAC555」のまま続ける" }).click();
      await heading(page, "メニュー");
    });

    test("a question of one reviewer is not asked in the name of another", async ({ openPage }) => {
      const customer = await openPage();
      await logIn(customer, "NAC555-01");
      await openStep(customer, "confirm");
      const receiptNumber = await file(customer);
      const page = await openPage();
      await logIn(page, "center01");
      await takeOn(page, receiptNumber);
      const other = await page.context().newPage();
      await other.goto("/admin");
      await changePerson(other, "center02");
      await page.locator("summary", { hasText: "確認事項を通知する" }).click();
      const question = page.getByRole("textbox", { name: /確認事項/ });
      await question.fill("台数は2台でよろしいですか。");
      await page.getByRole("button", { name: "確認事項を通知する" }).click();
      await heading(page, title);
      await page.getByRole("button", { name: "ログアウトして「center01」で続ける" }).click();
      await fillLogIn(page, "center01");
      await heading(page, "申込審査");
      await expect(question).toHaveValue("台数は2台でよろしいですか。");
      await page.getByRole("button", { name: "確認事項を通知する" }).click();
      await expect(page.getByRole("heading", { name: "確認事項を通知しました。" })).toBeVisible();
    });
  });
}

test.describe("saving in the background", () => {
  test.use({ expectedComplaints: /status of (409|413)/ });

  /** Far longer than it takes until a save is tried again. What was sent meanwhile has been seen when this resolves. */
  const aMinuteLater = async (page: Page) => {
    await page.clock.runFor("01:00");
    await page.evaluate(() => fetch("/favicon.svg"));
  };

  test("says who is logged in now, tries no more, and goes on when its owner is back", async ({ openPage }) => {
    const page = await openPage();
    await page.clock.install();
    await logIn(page, "OCE101");
    await openStep(page, "items");
    const other = await page.context().newPage();
    await other.goto("/menu");
    await changePerson(other, "OCE102");
    await page.bringToFront();
    const saves: string[] = [];
    page.on("request", (request) => request.url().endsWith("/save") && saves.push(request.url()));
    await reason(page).fill("第一事業所の理由です。");
    const saved = page.locator(".form-footer__saved");
    await expect(saved).toContainText("（OCE102）でログインしている");
    await expect(saved).not.toContainText("通信");
    await aMinuteLater(page);
    expect(saves).toHaveLength(1);

    await other.bringToFront();
    await changePerson(other, "OCE101");
    await page.bringToFront();
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect(saved).toContainText("下書きを保存しました");
    await expect(reason(page)).toHaveValue("第一事業所の理由です。");
  });

  test("says which text is too long, not that the network is at fault", async ({ openPage }) => {
    const page = await openPage();
    await page.clock.install();
    await logIn(page, "OCE101");
    const draft = await openStep(page, "items");
    const saves: string[] = [];
    page.on("request", (request) => request.url().endsWith("/save") && saves.push(request.url()));
    const saved = page.locator(".form-footer__saved");
    await reason(page).fill("申".repeat(8000));
    await expect(saved).toContainText("「変更する理由」が長すぎます");
    await expect(saved).not.toContainText("通信");
    await aMinuteLater(page);
    expect(saves).toHaveLength(1);
    await page.goto(`${draft}/items`);
    await expect(reason(page)).toHaveValue("申".repeat(8000));

    await reason(page).fill("申".repeat(80_000));
    await expect(saved).toContainText("「変更する理由」が長すぎるため、下書きを保存できません");
    await aMinuteLater(page);
    expect(saves).toHaveLength(2);
    await reason(page).fill("短い理由。");
    await expect(saved).toContainText(/下書きを保存しました \d\d:\d\d$/);
  });
});
