import { expect, type Locator, type Page } from "@playwright/test";
import { demoPassword } from "@/prisma/demo-accounts";
import { heading } from "./customer";
import { test } from "./portal-test";

/** More stops than any page has. */
const stops = 200;

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Presses Tab until this has the focus, and sees that it shows it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press("Tab");
    if (!(await hasFocus(target))) continue;
    const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline, "visible focus").not.toBe("none");
    return;
  }
  throw new Error(`Tab never comes to ${target}`);
}

const press = async (page: Page, target: Locator) => {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
};

const tick = async (page: Page, target: Locator) => {
  await tabTo(page, target);
  await page.keyboard.press("Space");
  await expect(target).toBeChecked();
};

const type = async (page: Page, target: Locator, text: string) => {
  await tabTo(page, target);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
};

/** Radio buttons are one stop: Tab comes to the chosen or the first one, the arrows go on from there. */
async function choose(page: Page, target: Locator): Promise<void> {
  const name = (await target.getAttribute("name")) ?? "";
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.getAttribute("name"))) === name) break;
  }
  if (await hasFocus(target)) await page.keyboard.press("Space");
  for (let stop = 0; stop < stops && !(await target.isChecked()); stop += 1) await page.keyboard.press("ArrowDown");
  await expect(target).toBeChecked();
}

test("the whole application by keyboard alone", async ({ openPage }) => {
  const page = await openPage();
  await page.goto("/login");
  await type(page, page.getByLabel("ユーザーID"), "NAC555-01");
  await type(page, page.getByLabel("パスワード", { exact: true }), demoPassword);
  await page.keyboard.press("Enter");
  await heading(page, "メニュー");
  await press(page, page.getByRole("link", { name: "契約内容確認" }));
  await heading(page, "契約内容の確認");
  await press(page, page.getByRole("button", { name: "変更申込", exact: true }));

  await heading(page, "変更申込内容 入力");
  await tick(page, page.getByLabel("識別番号（追加・削除）"));
  await tick(page, page.getByLabel("webNACCS証明書の登録情報（追加・削除）"));
  await type(page, page.getByLabel("利用開始希望日"), "20261210");
  await type(page, page.getByLabel("変更する理由"), "Web画面で輸出入申告を行うため。");
  await press(page, page.getByRole("button", { name: "申込担当者の入力へ進む" }).last());

  await heading(page, "申込担当者 入力");
  await press(page, page.getByRole("button", { name: "次へ進む" }));
  await heading(page, "利用者コード 入力");
  await press(page, page.getByRole("row", { name: /1ANAC/ }).first().getByRole("link", { name: /変更/ }));

  await heading(page, "利用者コード 入力（詳細）");
  await choose(page, page.getByLabel("海上", { exact: true }));
  await choose(page, page.getByLabel("否", { exact: true }));
  await choose(page, page.getByLabel(/^船舶代理店/));
  await choose(page, page.getByLabel("webNACCS", { exact: true }));
  await type(page, page.getByLabel("識別番号数"), "1");
  await press(page, page.getByRole("button", { name: "設定する", exact: true }));
  await expect(page.getByRole("row", { name: /船舶代理店.*webNACCS/ })).toBeVisible();
  await press(page, page.getByRole("button", { name: "この内容で設定する" }));
  await heading(page, "利用者コード 入力");
  await press(page, page.getByRole("button", { name: "次へ進む" }));

  await heading(page, "論理端末・証明書 入力");
  // A mistake on the way: the summary has the focus, and its first line leads to the field.
  await press(page, page.getByRole("button", { name: "次へ進む" }));
  await expect(page).toHaveTitle(/^エラー: /);
  const certificates = page.getByLabel(/デジタル証明書追加数/);
  await press(page, page.locator(".error-summary a").first());
  await expect(certificates).toBeFocused();
  await page.keyboard.type("2");
  await press(page, page.getByRole("button", { name: "次へ進む" }));
  await heading(page, "変更申込 入力確認");
  await press(page, page.getByRole("button", { name: "申込内容を登録する" }));
  await heading(page, "NACCS利用申込 完了");
});

test("the skip link leads past the header", async ({ openPage }) => {
  const page = await openPage();
  await page.goto("/login");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement))).toBe(true);
});
