import { expect, type Page } from "@playwright/test";
import { demoPassword } from "@/prisma/demo-accounts";

/** What a person does in the portal, step by step, in the words of its pages. */

export async function logIn(page: Page, loginId: string): Promise<void> {
  await page.goto("/login");
  await fillLogIn(page, loginId);
}

/** On the log-in page one was sent to. */
export async function fillLogIn(page: Page, loginId: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ログイン");
  await page.getByLabel("ユーザーID").fill(loginId);
  await page.getByLabel("パスワード", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "ログイン", exact: true }).click();
  await page.waitForURL(({ pathname }) => pathname !== "/login");
}

export const heading = (page: Page, title: string) => expect(page.getByRole("heading", { level: 1 })).toHaveText(title);

/** Steps 1 and 2 of the main job: contract → items → applicant, up to the list of UserCodes. */
export async function chooseWebNaccs(page: Page, { wishedStartDate }: { wishedStartDate: string }): Promise<void> {
  await page.getByRole("link", { name: "契約内容確認" }).click();
  await heading(page, "契約内容の確認");
  await page.getByRole("button", { name: "変更申込", exact: true }).click();
  await heading(page, "変更申込内容 入力");
  await page.getByLabel("識別番号（追加・削除）").check();
  await page.getByLabel("webNACCS証明書の登録情報（追加・削除）").check();
  await page.getByLabel("利用開始希望日").fill(wishedStartDate);
  await page.getByLabel("変更する理由").fill("Web画面で輸出入申告を行うため。");
  await page.getByRole("button", { name: "申込担当者の入力へ進む" }).click();
  await heading(page, "申込担当者 入力");
  await expect(page.getByLabel(/^姓/).first()).toHaveValue("通関");
  await page.getByRole("button", { name: "次へ進む" }).click();
  await heading(page, "利用者コード 入力");
}

/** Step 3: one webNACCS UserId on 1ANAC. */
export async function addWebUserId(page: Page): Promise<void> {
  await page.getByRole("row", { name: /1ANAC/ }).first().getByRole("link", { name: /変更/ }).click();
  await heading(page, "利用者コード 入力（詳細）");
  await page.getByLabel("海上", { exact: true }).check();
  await page.getByLabel("否", { exact: true }).check();
  await page.getByLabel(/^船舶代理店/).check();
  await page.getByLabel("webNACCS", { exact: true }).check();
  await page.getByLabel("識別番号数").fill("1");
  await page.getByRole("button", { name: "設定する", exact: true }).click();
  await expect(page.getByRole("row", { name: /船舶代理店.*webNACCS/ })).toBeVisible();
  await page.getByRole("button", { name: "この内容で設定する" }).click();
  await heading(page, "利用者コード 入力");
  await page.getByRole("button", { name: "次へ進む" }).click();
}

/** Step 4: so many certificates, up to the confirmation page. */
export async function addCertificates(page: Page, count: number): Promise<void> {
  await heading(page, "論理端末・証明書 入力");
  await page.getByLabel(/デジタル証明書追加数/).fill(String(count));
  await page.getByRole("button", { name: "次へ進む" }).click();
  await heading(page, "変更申込 入力確認");
}

/** Files what is on the confirmation page; the receipt number. */
export async function file(page: Page): Promise<string> {
  await page.getByRole("button", { name: "申込内容を登録する" }).click();
  await heading(page, "NACCS利用申込 完了");
  const receiptNumber = /\d{6}[A-Z]/.exec((await page.getByRole("main").textContent()) ?? "")?.[0];
  expect(receiptNumber).toBeDefined();
  return receiptNumber ?? "";
}
