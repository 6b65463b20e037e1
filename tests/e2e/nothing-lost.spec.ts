import { expect } from "@playwright/test";
import { takeOn } from "./center";
import { file, fillLogIn, heading, logIn } from "./customer";
import { test } from "./portal-test";
import { openStep, wizardPages } from "./prepared-draft";
import { fills, mainButton, titles, typedSteps, words } from "./typed-steps";

/** Longer than a session may be idle. */
const idle = { minutes: 31 };

/** Saving in the background is told that the session is over, or that another tab was first. */
const saveRefused = /status of (401|409)/;

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";
  test.describe(how, () => {
    test.use({ javaScriptEnabled, expectedComplaints: saveRefused });

    test("a step sent after the session ended comes back after the log-in as it was typed", async ({
      openPage,
      qa,
    }) => {
      const page = await openPage();
      await logIn(page, "NAC555-01");
      for (const step of typedSteps) {
        const draft = await openStep(page, step);
        await fills[step](page).fill(words[step]);
        if (step === "items") await page.getByLabel("利用開始希望日").fill("20261210");
        if (step === "user-codes/1ANAC") await page.getByLabel("webNACCS", { exact: true }).check();
        await qa.advanceClock(idle);
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
      qa,
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

      await qa.advanceClock(idle);
      await drop.click();
      await fillLogIn(first, "NAC555-01");
      await expect(first.getByText("押したボタンの操作はまだ行われていません。")).toBeVisible();
      await expect(first.getByRole("row", { name: /削除.*D01/ })).toBeVisible();
      await drop.click();
      await expect(first.getByText("申込情報から取り消しました。")).toBeVisible();
    });
  });
}
