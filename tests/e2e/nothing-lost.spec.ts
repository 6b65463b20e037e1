import { expect, type Page } from "@playwright/test";
import { Client } from "pg";
import { openReview, takeOn } from "./center";
import { file, fillLogIn, heading, logIn } from "./customer";
import { mailsAbout } from "./mails";
import { testOnSharedPortal as test } from "./portal-test";
import { openStep, wizardPages } from "./prepared-draft";

const applicant = "tsukan-hanako@naccs.jp";
const manager = "yushutsunyu-taro@naccs.jp";

const titles = {
  items: "変更申込内容 入力",
  applicant: "申込担当者 入力",
  "user-codes": "利用者コード 入力",
  "user-codes/1ANAC": "利用者コード 入力（詳細）",
  terminals: "論理端末・証明書 入力",
  confirm: "変更申込 入力確認",
} as const;

const mainButton = (page: Page) => page.locator(".form-footer .button--main");

/** As the hand of an administrator would: all sessions are over. */
async function endSessions(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('UPDATE "Session" SET "endedAt" = "lastSeenAt" WHERE "endedAt" IS NULL');
  await client.end();
}

/** Something typed into the step, and what reads it back. */
const fills = {
  items: (page: Page) => page.getByLabel("変更する理由"),
  applicant: (page: Page) => page.getByLabel(/^所属部課名/),
  "user-codes/1ANAC": (page: Page) => page.getByLabel("識別番号数"),
  terminals: (page: Page) => page.getByLabel(/デジタル証明書追加数/),
  confirm: (page: Page) => page.getByLabel(/^備考/),
};
const words = {
  items: "書きかけの理由です。",
  applicant: "書きかけの部課",
  "user-codes/1ANAC": "1",
  terminals: "2",
  confirm: "書きかけの備考です。",
};
const typedSteps = ["items", "applicant", "user-codes/1ANAC", "terminals", "confirm"] as const;
/** Saving in the background is told that the session is over, or that another tab was first. */
const saveRefused = /status of (401|409)/;

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";
  test.describe(how, () => {
    test.use({ javaScriptEnabled, expectedComplaints: saveRefused });

    test("a step sent after the session ended comes back after the log-in as it was typed", async ({
      openPage,
      portal,
    }) => {
      const page = await openPage();
      await logIn(page, "NAC555-01");
      for (const step of typedSteps) {
        const draft = await openStep(page, step);
        await fills[step](page).fill(words[step]);
        if (step === "items") await page.getByLabel("利用開始希望日").fill("20261210");
        if (step === "user-codes/1ANAC") await page.getByLabel("webNACCS", { exact: true }).check();
        await endSessions(portal.databaseUrl);
        await mainButton(page).click();
        await fillLogIn(page, "NAC555-01");
        await heading(page, titles[step]);
        expect(new URL(page.url()).pathname).toBe(`${draft}/${step}`);
        await expect(page.getByText("ログインし直しました。送信はまだ完了していません")).toBeVisible();
        await expect(fills[step](page)).toHaveValue(words[step]);
        await mainButton(page).click();
        const next = { ...wizardPages.slice(wizardPages.indexOf(step) + 1) }[0] ?? "complete";
        await heading(
          page,
          step === "user-codes/1ANAC"
            ? titles["user-codes"]
            : next === "complete"
              ? "NACCS利用申込 完了"
              : titles[next],
        );
      }
    });

    test("a question sent after a log-out in another tab comes back after the log-in", async ({ openPage }) => {
      const customer = await openPage();
      await logIn(customer, "NAC555-01");
      await openStep(customer, "confirm");
      const receiptNumber = await file(customer);
      const page = await openPage();
      await logIn(page, "center01");
      await takeOn(page, receiptNumber);
      await page.locator("summary", { hasText: "確認事項を通知する" }).click();
      const question = page.getByRole("textbox", { name: /確認事項/ });
      await question.fill("台数は2台で\nよろしいですか。");
      const other = await page.context().newPage();
      await other.goto("/admin");
      await other.getByRole("button", { name: "ログアウト" }).click();
      await heading(other, "ログイン");

      await page.getByRole("button", { name: "確認事項を通知する" }).click();
      await fillLogIn(page, "center01");
      await heading(page, "申込審査");
      await expect(page.getByText("ログインし直しました。")).toBeVisible();
      await expect(question).toHaveValue("台数は2台で\nよろしいですか。");
      await page.getByRole("button", { name: "確認事項を通知する" }).click();
      await expect(page.getByRole("heading", { name: "確認事項を通知しました。" })).toBeVisible();
    });

    test("two tabs that save one step: the second sees both and keeps its own", async ({ openPage }) => {
      const first = await openPage();
      await logIn(first, "NAC555-01");
      const draft = await openStep(first, "items");
      const second = await first.context().newPage();
      await second.goto(`${draft}/items`);
      for (const [page, reason] of [
        [first, "一つ目の画面の理由。"],
        [second, "二つ目の画面の理由。"],
      ] as const) {
        await page.getByLabel("利用開始希望日").fill("20261210");
        await page.getByLabel("変更する理由").fill(reason);
        await mainButton(page).click();
      }
      await heading(first, titles.applicant);
      await heading(second, titles.items);
      await expect(second.getByText("別の画面で保存された内容と異なります")).toBeVisible();
      const difference = second.getByRole("row", { name: /変更する理由/ });
      await expect(difference).toContainText("一つ目の画面の理由。");
      await expect(difference).toContainText("二つ目の画面の理由。");
      await expect(second.getByLabel("変更する理由")).toHaveValue("二つ目の画面の理由。");
      await mainButton(second).click();
      await heading(second, titles.applicant);
      await first.goto(`${draft}/items`);
      await expect(first.getByLabel("変更する理由")).toHaveValue("二つ目の画面の理由。");
    });

    test("a UserCode is not dropped unseen after another tab set it, nor forgotten after the session ended", async ({
      openPage,
      portal,
    }) => {
      const first = await openPage();
      await logIn(first, "NAC555-01");
      const draft = await openStep(first, "terminals");
      await first.goto(`${draft}/user-codes`);
      const second = await first.context().newPage();
      await second.goto(`${draft}/user-codes/1ANAC`);
      await second.getByRole("checkbox", { name: /^D01/ }).check();
      await mainButton(second).click();
      await heading(second, titles["user-codes"]);

      const drop = first.getByRole("button", { name: /^取消\s*（利用者コード1ANACの申込）/ });
      await drop.click();
      await expect(first.getByText("確認された後に、別の画面で内容が変わりました。").first()).toBeVisible();
      await expect(first.getByRole("row", { name: /削除.*D01/ })).toBeVisible();

      await endSessions(portal.databaseUrl);
      await drop.click();
      await fillLogIn(first, "NAC555-01");
      await expect(first.getByText("押したボタンの操作はまだ行われていません。")).toBeVisible();
      await expect(first.getByRole("row", { name: /削除.*D01/ })).toBeVisible();
      await drop.click();
      await expect(first.getByText("申込情報から取り消しました。")).toBeVisible();
    });

    test.describe("filing", () => {
      test.use({ expectedComplaints: undefined });

      test("a double click files once", async ({ openPage, portal }) => {
        const page = await openPage();
        await logIn(page, "NAC555-01");
        await openStep(page, "confirm");
        await page.getByRole("button", { name: "申込内容を登録する" }).dblclick();
        await heading(page, "NACCS利用申込 完了");
        await expectFiledOnce(page, portal);
      });

      test("two tabs file once, under one receipt number", async ({ openPage, portal }) => {
        const first = await openPage();
        await logIn(first, "NAC555-01");
        const draft = await openStep(first, "confirm");
        const second = await first.context().newPage();
        await second.goto(`${draft}/confirm`);
        const receiptNumbers = await Promise.all([file(first), file(second)]);
        expect(receiptNumbers[0]).toBe(receiptNumbers[1]);
        await expectFiledOnce(first, portal);
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
  });
}

/** A page that the browser had kept reloads itself when one comes back to it; reloading it meanwhile would collide with that. */
async function settled(page: Page): Promise<void> {
  const loadedBy = () => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).type;
  await expect(async () => expect(await page.evaluate(loadedBy)).not.toBe("navigate")).toPass();
}

/** The one receipt number is on the page, the two mails about it came, and the list shows the application once. */
async function expectFiledOnce(page: Page, { smtp }: { smtp: Parameters<typeof mailsAbout>[0] }): Promise<void> {
  const receiptNumber = /\d{6}[A-Z]/.exec((await page.getByRole("main").textContent()) ?? "")?.[0] ?? "none";
  await mailsAbout(smtp, receiptNumber).expect("【NSS】利用申込受付完了のお知らせ", [applicant, manager]);
  await page.goto("/applications");
  await expect(page.getByRole("row", { name: new RegExp(receiptNumber) })).toHaveCount(1);
}

test("two reviewers on one case: the second sees who did what, and nothing is done twice", async ({
  openPage,
  portal,
}) => {
  const customer = await openPage();
  await logIn(customer, "NAC555-01");
  await openStep(customer, "confirm");
  const receiptNumber = await file(customer);
  const mails = mailsAbout(portal.smtp, receiptNumber);
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
  expect(portal.smtp.mails.filter(({ text }) => text.includes("台数の確認です。"))).toEqual([]);
});
