import { expect } from "@playwright/test";
import { test as onPortal } from "./portal-test";

const test = onPortal.extend({ baseURL: async ({ portal }, use) => use(portal.baseUrl) });

// From here on as in README's "Writing a flow"; tests/architecture/readme.test.ts compares them.
const qa = (act: string, data: object) => ({ url: `/api/qa/${act}`, data });

test("on its last day a password can still be read", async ({ page, request }) => {
  for (const { url, data } of [qa("reset", { world: "window-closing" }), qa("clock", { advance: { hours: 2 } })]) {
    expect((await request.post(url, { data })).status()).toBe(200);
  }
  await page.goto("/login");
  await page.getByLabel("ユーザーID").fill("NAC555-01");
  await page.getByLabel("パスワード", { exact: true }).fill("nss-demo-2026!");
  await page.getByRole("button", { name: "ログイン", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("メニュー");
  const [mail] = await (await request.get("/api/qa/mails?notice=reviewComplete&to=tsukan-hanako@naccs.jp")).json();
  await page.goto(mail.text.match(/http\S+/)[0]);
  await page.getByRole("link", { name: "ID通知内容" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ID発行内容 参照");
  await expect(page.getByText("本日まで参照できます")).toBeVisible();
  await page.getByRole("button", { name: "表示する" }).click();
  await expect(page.getByRole("row", { name: /1BNAC/ })).toContainText(/[A-HJ-NP-Z2-9]{8}/);
});
