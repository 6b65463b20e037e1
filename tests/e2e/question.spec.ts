import { expect } from "@playwright/test";
import { openReview, takeOn } from "./center";
import { file, heading, logIn } from "./customer";
import { linkIn, mailsAbout } from "./mails";
import { test } from "./portal-test";
import { openStep } from "./prepared-draft";

const both = ["tsukan-hanako@naccs.jp", "yushutsunyu-taro@naccs.jp"];

/** The life of a question: asked about a step, answered, asked again, corrected, reminded of, and closed without an answer. */
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a question with answer, reminder and close", async ({ qa, openPage }) => {
      const customer = await openPage();
      const center = await openPage();
      await logIn(customer, "NAC555-01");
      await openStep(customer, "confirm");
      const receiptNumber = await file(customer);
      const application = `/applications/${receiptNumber}`;
      const mails = mailsAbout(qa, receiptNumber);
      await mails.expect("【NSS】利用申込受付完了のお知らせ", both);

      await logIn(center, "center01");
      const act = async (title: string) => {
        await openReview(center, receiptNumber);
        await center.locator("summary", { hasText: title }).click();
      };
      const ask = async (question: string) => {
        await act("確認事項を通知する");
        await center.getByRole("textbox", { name: /確認事項/ }).fill(question);
        await center.getByLabel("関係する入力画面").selectOption({ label: "論理端末・証明書" });
        await center.getByRole("button", { name: "確認事項を通知する" }).click();
        await expect(center.getByRole("heading", { name: "確認事項を通知しました。" })).toBeVisible();
      };

      // Answered without a change.
      await takeOn(center, receiptNumber);
      await ask("証明書は2台分でよろしいですか。");
      const question = await mails.expect("【NSS】利用申込確認事項のお知らせ", both);
      await customer.goto(linkIn(question));
      await heading(customer, "申込内容 参照");
      await expect(customer.getByText("回答期限：")).toBeVisible();
      await customer.getByRole("button", { name: "回答のみ送る" }).click();
      await expect(customer.getByText("確認事項への回答を入力してください。").first()).toBeVisible();
      await customer.getByRole("textbox", { name: /確認事項への回答/ }).fill("はい、2台です。");
      await customer.getByRole("button", { name: "回答のみ送る" }).click();
      await expect(customer.getByText("回答を送りました。")).toBeVisible();
      await mails.expect("【NSS】利用申込確認事項回答受付のお知らせ", both);
      await openReview(center, receiptNumber);
      const answered = center.getByRole("region", { name: "確認事項への回答" });
      await expect(answered).toContainText("はい、2台です。");
      await expect(answered).toContainText("変更なし");
      await expect(center.getByText("回答が届きました（申込内容の変更なし）").first()).toBeVisible();

      // Corrected, from the step that the question is about.
      await takeOn(center, receiptNumber);
      await ask("3台ではありませんか。");
      const again = await mails.expect("【NSS】利用申込確認事項のお知らせ", both);
      await customer.goto(linkIn(again));
      await customer.getByRole("textbox", { name: /確認事項への回答/ }).fill("3台でした。");
      await customer.getByRole("button", { name: "「論理端末・証明書」を修正する" }).click();
      await heading(customer, "論理端末・証明書 入力");
      await customer.getByLabel(/デジタル証明書追加数/).fill("3");
      await customer.getByRole("button", { name: "次へ進む" }).click();
      await heading(customer, "変更申込 入力確認");
      await expect(customer.getByRole("textbox", { name: /^回答/ })).toHaveValue("3台でした。");
      // Now that the correction is under way, the mail leads straight to the step.
      await customer.goto(linkIn(again));
      await heading(customer, "論理端末・証明書 入力");
      await customer.getByRole("button", { name: "次へ進む" }).click();
      expect(await file(customer)).toBe(receiptNumber);
      await mails.expect("【NSS】利用申込受付完了のお知らせ", both);
      await openReview(center, receiptNumber);
      await expect(answered).toContainText("3台でした。");
      await expect(answered.getByRole("row", { name: /デジタル証明書追加数/ })).toContainText("3個");
      await customer.goto(application);
      await expect(customer.getByRole("region", { name: "確認事項と回答" })).toContainText("3台でした。");

      // Reminded of by the portal itself two business days before the due day, and closed after it.
      await takeOn(center, receiptNumber);
      await ask("設置場所はどちらですか。");
      await mails.expect("【NSS】利用申込確認事項のお知らせ", both);
      await expect(center.locator("summary", { hasText: "回答期限切れとして終了する" })).toHaveCount(0);
      await expect(center.getByText(/回答期限（2026年12月1日\(火\)）を過ぎると/)).toBeVisible();
      await qa.setClock("2026-11-27T09:00:00+09:00");
      const reminder = await mails.expect("【NSS】利用申込確認事項ご回答のお願い", both);
      expect(reminder.text).toContain("2026年12月1日(火)");
      await qa.setClock("2026-12-02T09:00:00+09:00");
      await logIn(center, "center01");
      await act("回答期限切れとして終了する");
      await expect(center.getByRole("textbox", { name: /終了する理由/ })).toHaveValue(/2026年12月1日/);
      await center.getByRole("button", { name: "回答期限切れとして終了する" }).click();
      await expect(center).toHaveTitle("エラー: 申込審査");
      await center.getByLabel("内容を確認しました").check();
      await center.getByRole("button", { name: "回答期限切れとして終了する" }).click();
      await expect(center.getByRole("heading", { name: "回答期限切れとして終了しました。" })).toBeVisible();
      await mails.expect("【NSS】利用申込回答期限切れのお知らせ", both);
      await logIn(customer, "NAC555-01");
      await customer.goto(application);
      await expect(customer.getByRole("main")).toContainText("確認事項への回答がありませんでした。");
    });
  });
}
