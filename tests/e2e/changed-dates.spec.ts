import { expect } from "@playwright/test";
import { completeCertificates, openReview } from "./center";
import { heading, logIn } from "./customer";
import { expectGoodPage } from "./page-checks";
import { test } from "./portal-test";

/** The operator's work after the approval: a date that changes, and certificates for many. */

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, world: "certificates-due" });

    test("a date changed after certificates", async ({ openPage, qa }) => {
      const center = await openPage();
      await logIn(center, "center01");
      await center.goto("/admin/certificates");
      const [office = ""] = /OCE10\d/.exec((await center.getByRole("row").nth(1).textContent()) ?? "") ?? [];
      const receiptNumber = (await center.getByRole("rowheader").first().textContent()) ?? "";
      await completeCertificates(center, receiptNumber);
      await expect(center.getByRole("button", { name: "次の案件を開始する" })).toHaveCount(0);

      const other = center.getByRole("textbox", { name: "スケジュール表にない利用開始日" });
      const open = async (day: string) => {
        await openReview(center, receiptNumber);
        await center.locator("summary", { hasText: "利用開始日を変更する" }).click();
        await center.getByRole("radio", { name: /スケジュール表にない営業日/ }).check();
        await other.fill(day);
      };
      await open("20261202");
      await other.press("Enter");
      await expect(center.getByText("Enterキーでは実行しません。", { exact: false })).toBeVisible();
      await open("20261202");
      await center.getByRole("button", { name: "利用開始日を変更する" }).click();
      await expect(center.getByText("スケジュール表の利用開始日ではありません。").first()).toBeVisible();
      if (javaScriptEnabled) await expectGoodPage(center, center.url(), { title: /^エラー: / });
      await center.getByRole("textbox", { name: /この利用開始日にする理由/ }).fill("電話で依頼があったため。");
      await center.getByRole("textbox", { name: /お客様への説明/ }).fill("ご依頼により変更しました。");
      await center.getByRole("checkbox", { name: /2026年12月2日/ }).check();
      await center.getByRole("button", { name: "利用開始日を変更する" }).click();
      await expect(center.getByText(/に変更しました。/).first()).toBeVisible();

      const mails = await qa.mails({ receipt: receiptNumber, notice: "startDateChange" });
      expect(mails).toHaveLength(1); // one person is applicant and system manager there
      for (const { text } of mails) expect(text).toContain("新しい利用開始日：2026年12月2日(水)");
      const customer = await openPage();
      await logIn(customer, office);
      await customer.goto(`/applications/${receiptNumber}`);
      await expect(customer.getByText("利用開始日は2026年12月2日(水)です。")).toBeVisible();
      await expect(customer.getByText(/NACCSセンターからの説明: ご依頼により変更しました。/)).toBeVisible();
      await expect(customer.getByText(/電話で依頼/)).toHaveCount(0);
      await customer.goto(`/applications/${receiptNumber}/id-notice`);
      await expect(customer.getByText("2026年12月2日(水)").first()).toBeVisible();

      await qa.setClock("2026-12-02T09:00:00+09:00");
      await logIn(center, "center01");
      await openReview(center, receiptNumber);
      await expect(center.getByText("利用開始", { exact: true }).first()).toBeVisible();
      await expect(center.locator("summary", { hasText: "利用開始日を変更する" })).toHaveCount(0);
    });

    test("the operator's day with ten certificates", async ({ openPage }) => {
      const [operator, colleague] = [await openPage(), await openPage()];
      await logIn(operator, "center01");
      await logIn(colleague, "center02");
      await operator.getByRole("link", { name: /端末・証明書発行待ち/ }).click();
      await heading(operator, "端末・証明書発行作業");
      const receipts = await operator.getByRole("rowheader").allTextContents();
      expect(receipts).toHaveLength(10);
      if (javaScriptEnabled) await expectGoodPage(operator, operator.url());
      await operator.getByRole("button", { name: "選択した案件の発行作業を完了する" }).click();
      await expect(operator.getByText("1件以上チェックを入れてください。").first()).toBeVisible();

      // One by one: the next case follows by itself, and is no review.
      await operator.getByRole("link", { name: receipts[0] ?? "", exact: true }).click();
      await operator.getByRole("button", { name: "完了して次へ" }).click();
      await heading(operator, "申込審査");
      await expect(operator.getByText("1件の端末・証明書発行作業を完了しました")).toBeVisible();
      await expect(operator.getByText(`受付番号 ${receipts[1]}`)).toBeVisible();
      await operator.getByRole("button", { name: "端末・証明書発行作業を完了する" }).click();
      await expect(operator.getByRole("link", { name: "次の端末・証明書発行作業へ進む" })).toBeVisible();
      await expect(operator.getByRole("button", { name: "次の案件を開始する" })).toHaveCount(0);

      // The rest together; a colleague is first with one of them.
      await operator.goto("/admin/certificates?select=all");
      await expect(operator.getByRole("checkbox", { checked: true })).toHaveCount(8);
      await operator.getByRole("checkbox", { name: `${receipts[9]}を選択` }).uncheck();
      await operator.getByRole("checkbox").first().press("Enter");
      await expect(operator.getByText("Enterキーでは実行しません。", { exact: false })).toBeVisible();
      await expect(operator.getByRole("checkbox", { checked: true })).toHaveCount(7);
      await completeCertificates(colleague, receipts[4] ?? "");
      await operator.getByRole("button", { name: "選択した案件の発行作業を完了する" }).click();
      await expect(operator.getByText("6件の端末・証明書発行作業を完了しました")).toBeVisible();
      await expect(operator.getByText("1件は完了していません")).toBeVisible();
      await expect(operator.getByText(/ほかの方が先に操作しました。.*発行作業を完了しました。/)).toBeVisible();
      expect(await operator.getByRole("rowheader").allTextContents()).toEqual([receipts[9]]);
    });

    test("a closing day and a removed registration date tell which cases they touch", async ({ openPage }) => {
      const center = await openPage();
      await logIn(center, "center-admin");
      await center.goto("/admin/certificates");
      const start = await center.getByRole("row").nth(1).textContent();
      const [, year, month, day] = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(start ?? "") ?? [];
      const digits = `${year}${month?.padStart(2, "0")}${day?.padStart(2, "0")}`;
      await center.goto(`/admin/schedule?remove=${digits}`);
      await expect(center.getByText(/対象の申込は\d+件です。/)).toBeVisible();
      await center.getByRole("button", { name: "削除する" }).click();
      await expect(center.getByText(/一覧を確認して、チェックを入れてください/).first()).toBeVisible();
      if (javaScriptEnabled) await expectGoodPage(center, center.url(), { title: /^エラー: / });
      await center.getByRole("checkbox", { name: /件の申込を確認しました/ }).check();
      await center.getByRole("button", { name: "削除する" }).click();
      await expect(center.getByText("システム登録日を削除しました。", { exact: false })).toBeVisible();

      await center.getByRole("textbox", { name: /^休業日/ }).fill(digits);
      await center.getByRole("textbox", { name: /^理由/ }).fill("設備点検");
      await center.getByRole("button", { name: "臨時休業日を登録する" }).click();
      await expect(center.getByText("確定した利用開始日が", { exact: false }).first()).toBeVisible();
      await center.getByRole("textbox", { name: /この日を休業日にする理由/ }).fill("停電のため。");
      await center.getByRole("checkbox", { name: /を休業日にします/ }).check();
      await center.getByRole("button", { name: "臨時休業日を登録する" }).click();
      await expect(center.getByText("臨時休業日を登録しました。")).toBeVisible();
    });
  });
}
