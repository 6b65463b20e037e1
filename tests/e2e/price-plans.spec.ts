import { expect } from "@playwright/test";
import { logIn } from "./customer";
import { test } from "./portal-test";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the price plans are compared for what was typed, and what is wrong is said", async ({ openPage }) => {
      const page = await openPage();
      await logIn(page, "OCE101");
      await page.goto("/contract?tab=billing");
      await page.getByRole("link", { name: "料金プランの選び方" }).click();
      // Its two netNACCS terminals, and the two certificates of the demo world.
      await expect(page.getByLabel(/単位数/).nth(1)).toHaveValue("4");
      const use = page.getByLabel(/月の従量料金/);
      await use.nth(0).fill("1.5");
      await use.nth(1).fill("２００，０００円");
      await page.getByRole("button", { name: "試算する" }).click();
      await expect(page).toHaveTitle("エラー: 料金プランの選び方");
      await expect(page.getByRole("link", { name: /^月の従量料金（一般NACCS）は、0から/ })).toBeVisible();
      await expect(use.nth(1)).toHaveValue("２００，０００円");
      await use.nth(0).fill("");
      await page.getByRole("button", { name: "試算する" }).click();
      await expect(page.getByRole("heading", { level: 3 })).toHaveText(["netNACCSは、Aプランのほうが安くなります"]);
      await expect(page.getByText("1単位あたり月50,000円で、")).toBeVisible();
      await expect(page.getByText("Aプランが180,000円～193,200円、Bプランが200,000円")).toBeVisible();
      await expect(page.getByRole("img", { name: /^netNACCSの1単位あたりの従量料金/ })).toBeVisible();
      await expect(page.getByRole("row", { name: /約37,500円を超える/ })).toContainText("該当");
      await page.getByRole("link", { name: "この見本の平均で試算する" }).click();
      await expect(use.nth(1)).not.toHaveValue("0");
    });
  });
}
