import { expect } from "@playwright/test";
import { approve, openReview, takeOn } from "./center";
import { file, logIn } from "./customer";
import { expectGoodPage } from "./page-checks";
import { test } from "./portal-test";
import { openStep, post } from "./prepared-draft";

/** Applications that touch the same are shown on each other (R24), and what no day mends cannot be approved. */

const removal = { version: "0", applied: "0", intent: "set", system: "SEA", singleSignOn: "no", removals: "D01" };

test("the same removal filed twice is said before filing and to the reviewer, and only the first can be approved", async ({
  openPage,
}) => {
  const customer = await openPage();
  await logIn(customer, "NAC555-01");
  const fileRemoval = async () => {
    const draft = await openStep(customer, "user-codes/1ANAC");
    await post(customer, `${draft}/user-codes/1ANAC/save`, removal);
    await post(customer, `${draft}/terminals/save`, {
      intent: "next",
      "webCertificates.version": "0",
      "webCertificates.add": "1",
    });
    await customer.goto(`${draft}/confirm`);
    await expect(customer.getByText("利用者コード1ANACの識別番号がすべてなくなります")).toBeVisible();
  };
  await fileRemoval();
  const first = await file(customer);

  await fileRemoval();
  await expect(customer.getByRole("heading", { name: "同じ内容に関わる申込が、ほかにあります" })).toBeVisible();
  await expect(customer.getByText("利用者ID 1ANAC D01の削除（一度しか行えません）")).toBeVisible();
  await expect(customer.getByRole("link", { name: first })).toHaveAttribute("href", `/applications/${first}`);
  await expectGoodPage(customer, customer.url());
  const second = await file(customer);

  const center = await openPage();
  await logIn(center, "center01");
  await takeOn(center, first);
  await expect(center.getByRole("link", { name: second })).toHaveAttribute("href", `/admin/applications/${second}`);
  await takeOn(center, second);
  await approve(center, first);
  await openReview(center, second);
  await expect(center.getByText("このままでは審査を終了できません")).toBeVisible();
  await expect(center.getByRole("button", { name: "審査を終了する" })).toHaveCount(0);
  await expectGoodPage(center, center.url());
});

test("the search says what the filters hide, and the way back keeps them", async ({ openPage }) => {
  const center = await openPage();
  await logIn(center, "center01");
  await center.goto("/admin/applications?filter=on&status=RECEIVED&search=1BNAC");
  await center.getByRole("link", { name: "絞り込みを外して検索する" }).click();
  await expect(center).toHaveURL(/filter=on/);
  await expect(center).not.toHaveURL(/status=/);
  await expect(center.getByRole("row").nth(1)).toContainText("1BNAC");

  // An act on the way keeps it, too.
  await center.goto("/admin/applications?filter=on&status=RECEIVED&search=OCE");
  await center.getByRole("row").nth(1).getByRole("link").first().click();
  await center.getByRole("button", { name: "審査を開始する" }).click();
  await expect(center).toHaveURL(/done=takeOn/);
  await center.getByRole("navigation", { name: "現在地" }).getByRole("link", { name: "申込審査一覧" }).click();
  await expect(center).toHaveURL(/status=RECEIVED&search=OCE|search=OCE&status=RECEIVED/);
  await expectGoodPage(center, "/admin/applications?search=%F0%A0%AE%B7%25");
});
