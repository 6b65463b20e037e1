import { expect, type Page } from "@playwright/test";
import type { QaKit } from "../support/qa-kit";
import { openReview, takeOn } from "./center";
import { file, heading, logIn } from "./customer";
import { mailsAbout } from "./mails";
import { test } from "./portal-test";
import { openStep } from "./prepared-draft";
import { fills, mainButton, titles, words } from "./typed-steps";

const applicant = "tsukan-hanako@naccs.jp";
const manager = "yushutsunyu-taro@naccs.jp";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a double click files once", async ({ openPage, qa }) => {
      const page = await openPage();
      await logIn(page, "NAC555-01");
      await openStep(page, "confirm");
      await page.getByRole("button", { name: "申込内容を登録する" }).dblclick();
      await heading(page, "NACCS利用申込 完了");
      await expectFiledOnce(page, qa);
    });

    test("two tabs file once, under one receipt number", async ({ openPage, qa }) => {
      const first = await openPage();
      await logIn(first, "NAC555-01");
      const draft = await openStep(first, "confirm");
      const second = await first.context().newPage();
      await second.goto(`${draft}/confirm`);
      const receiptNumbers = await Promise.all([file(first), file(second)]);
      expect(receiptNumbers[0]).toBe(receiptNumbers[1]);
      await expectFiledOnce(first, qa);
    });

    test("back and reload at every step show what was typed and send nothing again", async ({ openPage }) => {
      const page = await openPage();
      await logIn(page, "NAC555-01");
      const posts: string[] = [];
      page.on("request", (request) => {
        if (request.method() === "POST") posts.push(new URL(request.url()).pathname);
      });
      for (const step of ["items", "applicant", "terminals"] as const) {
        await openStep(page, step);
        if (step === "items") await page.getByLabel("利用開始希望日").fill("20261210");
        await fills[step](page).fill(words[step]);
        await mainButton(page).click();
        const after = { items: titles.applicant, applicant: titles["user-codes"], terminals: titles.confirm }[step];
        await heading(page, after);
        posts.length = 0;
        await page.reload();
        await heading(page, after);
        await page.goBack();
        if (javaScriptEnabled) await settled(page);
        await heading(page, titles[step]);
        await expect(fills[step](page)).toHaveValue(words[step]);
        await page.reload();
        await expect(fills[step](page)).toHaveValue(words[step]);
        expect(posts).toEqual([]);
        await mainButton(page).click();
        await heading(page, after);
      }
      const receiptNumber = await file(page);
      posts.length = 0;
      await page.reload();
      await expect(page.getByRole("main")).toContainText(receiptNumber);
      await page.goBack();
      // What was filed is not filed again: its confirmation leads to its receipt number, with JavaScript by itself.
      if (!javaScriptEnabled) await page.reload();
      await heading(page, "NACCS利用申込 完了");
      await expect(page.getByRole("main")).toContainText(receiptNumber);
      expect(posts).toEqual([]);
    });
  });
}

/** A page that the browser had kept reloads itself when one comes back to it; reloading it meanwhile would collide with that. */
async function settled(page: Page): Promise<void> {
  const loadedBy = () => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).type;
  await expect(async () => expect(await page.evaluate(loadedBy)).not.toBe("navigate")).toPass();
}

/** The one receipt number is on the page, the two mails about it came, and the list shows the application once. */
async function expectFiledOnce(page: Page, qa: QaKit): Promise<void> {
  const receiptNumber = /\d{6}[A-Z]/.exec((await page.getByRole("main").textContent()) ?? "")?.[0] ?? "none";
  await mailsAbout(qa, receiptNumber).expect("【NSS】利用申込受付完了のお知らせ", [applicant, manager]);
  await page.goto("/applications");
  await expect(page.getByRole("row", { name: new RegExp(receiptNumber) })).toHaveCount(1);
}

test("two reviewers on one case: the second sees who did what, and nothing is done twice", async ({ openPage, qa }) => {
  const customer = await openPage();
  await logIn(customer, "NAC555-01");
  await openStep(customer, "confirm");
  const receiptNumber = await file(customer);
  const mails = mailsAbout(qa, receiptNumber);
  await mails.expect("【NSS】利用申込受付完了のお知らせ", [applicant, manager]);

  const [first, second] = [await openPage(), await openPage()];
  await logIn(first, "center01");
  await logIn(second, "center02");
  await openReview(second, receiptNumber);
  await takeOn(first, receiptNumber);
  await second.getByRole("button", { name: "審査を開始する" }).click();
  await expect(second.getByText("ほかの方が先に操作しました。")).toContainText("審査 一郎");

  await openReview(second, receiptNumber);
  await second.locator("summary", { hasText: "確認事項を通知する" }).click();
  await second.getByRole("textbox", { name: /確認事項/ }).fill("台数の確認です。");
  await openReview(first, receiptNumber);
  await first.getByRole("button", { name: "審査を終了する" }).click();
  await expect(first.getByRole("heading", { name: /^審査を終了しました。/ })).toBeVisible();
  await second.getByRole("button", { name: "確認事項を通知する" }).click();
  await expect(second.getByText("ほかの方が先に操作しました。")).toContainText("審査 一郎");
  await expect(second.getByText("台数の確認です。")).toBeVisible();
  await mails.expect("【NSS】利用申込確認完了のお知らせ", [applicant, manager]);
  expect(await qa.mails({ receipt: receiptNumber, notice: "query" })).toEqual([]);
});
