import { expect, type Page } from "@playwright/test";
import { approve, takeOn } from "./center";
import { file, heading, logIn } from "./customer";
import { test } from "./portal-test";

const wanted = "保税管理資料保存サービスを利用する利用者コード";
const paid = "有料分を利用する利用者コード";

/** A tick in one of the groups of the step. */
const tick = (page: Page, group: string, code: string) =>
  page.getByRole("group", { name: new RegExp(group) }).getByLabel(code, { exact: true });

const contracted = (page: Page) =>
  page.getByRole("table", { name: "利用者コード", exact: true }).getByRole("row", { name: /1CNAC/ });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a warehouse keeps its bonded reports for five years, with the statistics that this takes", async ({
      qa,
      openPage,
    }) => {
      const customer = await openPage();
      const center = await openPage();
      await logIn(customer, "NAC555-01");
      await customer.goto("/contract");
      await customer.getByRole("button", { name: "変更申込", exact: true }).click();
      await customer.getByLabel("保税管理資料保存サービス（要・不要）").check();
      await customer.getByLabel("利用開始希望日").fill("20261210");
      await customer.getByLabel("変更する理由").fill("保税台帳として保存するため。");
      await customer.getByRole("button", { name: "申込担当者の入力へ進む" }).click();
      await heading(customer, "申込担当者 入力");
      await customer.getByRole("button", { name: "次へ進む" }).click();

      await heading(customer, "管理統計資料・保存サービス 入力");
      await expect(customer.getByText("業種の対象外").first()).toBeVisible();
      await tick(customer, wanted, "1CNAC").check();
      await customer.getByRole("button", { name: "次へ進む" }).click();
      await heading(customer, "変更申込 入力確認");
      await expect(customer.getByRole("main")).toContainText(
        "保税管理資料保存サービスには、1CNACの管理統計資料（有料分）が必要です。",
      );
      await customer.goto(new URL("statistics", customer.url()).href);
      const rule = customer.getByText("保税管理資料保存サービスには、1CNACの管理統計資料（有料分）が必要です。");
      await expect(rule).toBeVisible();
      await customer.getByRole("link", { name: "変更申込内容 入力へ" }).click();
      await heading(customer, "変更申込内容 入力");
      // The link leads to the field, and the page still moves there.
      const box = customer.getByLabel("管理統計資料（有料分・無料分）");
      await expect(() => box.check({ timeout: 2_000 })).toPass();
      await customer.getByRole("button", { name: "申込担当者の入力へ進む" }).click();
      await heading(customer, "申込担当者 入力");
      await customer.getByRole("button", { name: "次へ進む" }).click();

      await heading(customer, "管理統計資料・保存サービス 入力");
      await expect(tick(customer, wanted, "1CNAC")).toBeChecked();
      await expect(tick(customer, paid, "1BNAC")).toBeChecked();
      await tick(customer, paid, "1CNAC").check();
      await customer.getByRole("button", { name: "次へ進む" }).click();
      await heading(customer, "変更申込 入力確認");
      await expect(customer.getByRole("main")).toContainText("有料分 ○　無料分 ×");
      const receiptNumber = await file(customer);

      await logIn(center, "center01");
      await takeOn(center, receiptNumber);
      await approve(center, receiptNumber);
      await customer.goto("/contract");
      await expect(contracted(customer)).not.toContainText("○");
      await qa.setClock("2026-12-10T09:00:00+09:00");
      await logIn(customer, "NAC555-01");
      await customer.goto("/contract");
      await expect(contracted(customer).getByText("○")).toHaveCount(2);
    });
  });
}
