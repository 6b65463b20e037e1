import { expect, type Page } from "@playwright/test";
import type { SmtpPeer } from "../support/smtp-peer";
import { file, heading, logIn } from "./customer";
import { test } from "./portal-test";
import { openStep } from "./prepared-draft";

const applicant = "tsukan-hanako@naccs.jp";
const manager = "yushutsunyu-taro@naccs.jp";
const receipt = "【NSS】利用申込受付完了のお知らせ";

const department = (page: Page) => page.getByLabel(/^所属部課名/);
const main = (page: Page) => page.locator(".form-footer .button--main");

/** Both mails come, sooner or later, each once. */
async function expectReceipt(smtp: SmtpPeer, receiptNumber: string): Promise<void> {
  const about = ({ text }: { text: string }) => text.includes(receiptNumber);
  for (const recipient of [applicant, manager]) {
    await smtp.waitForMail((mail) => about(mail) && mail.subject === receipt && mail.recipients.includes(recipient));
  }
  expect(smtp.mails.filter(about)).toHaveLength(2);
}

test.describe("a server that goes away", () => {
  test.use({ expectedComplaints: /ERR_CONNECTION_(REFUSED|RESET)|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE/ });

  test("what was saved by itself is there after kill -9 of the web server", async ({ openPage, portal }) => {
    const page = await openPage();
    await logIn(page, "NAC555-01");
    const draft = await openStep(page, "applicant");
    await department(page).fill("書きかけの部課");
    await expect(page.getByText(/下書きを保存しました/)).toBeVisible();
    await portal.kill("SIGKILL", "web");
    await portal.start();
    await page.goto(`${draft}/applicant`);
    await expect(department(page)).toHaveValue("書きかけの部課");
  });

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
      test.use({ javaScriptEnabled });

      test("a step opened before a restart is saved when it is sent after it", async ({ openPage, portal }) => {
        const page = await openPage();
        await logIn(page, "NAC555-01");
        const draft = await openStep(page, "applicant");
        await department(page).fill("再起動の前に入力");
        await portal.kill("SIGTERM", "web");
        await portal.start();
        await main(page).click();
        await heading(page, "利用者コード 入力");
        await page.goto(`${draft}/applicant`);
        await expect(department(page)).toHaveValue("再起動の前に入力");
      });
    });
  }

  test("after kill -9 of everything right after filing, it is there once and each mail comes once", async ({
    openPage,
    portal,
  }) => {
    const page = await openPage();
    await logIn(page, "NAC555-01");
    await openStep(page, "confirm");
    // Without a worker the mails cannot be on their way yet: they have to survive.
    await portal.kill("SIGKILL", "worker");
    const receiptNumber = await file(page);
    await portal.kill("SIGKILL");
    expect(portal.smtp.mails.filter(({ text }) => text.includes(receiptNumber))).toEqual([]);
    await portal.start();
    await expectReceipt(portal.smtp, receiptNumber);
    const ids = portal.smtp.mails.filter(({ text }) => text.includes(receiptNumber)).map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(2);
    await page.goto("/applications");
    await expect(page.getByRole("row", { name: new RegExp(receiptNumber) })).toHaveCount(1);
  });
});

test("a mail server that refuses for now gets the mails later", async ({ openPage, portal }) => {
  const { smtp } = portal;
  const page = await openPage();
  await logIn(page, "NAC555-01");
  await openStep(page, "confirm");
  const before = smtp.offered();
  smtp.behave("refuse-now");
  const receiptNumber = await file(page);
  await expect.poll(() => smtp.offered() - before).toBeGreaterThanOrEqual(2);
  const desk = await openPage();
  await logIn(desk, "center01");
  for (const path of ["/admin", "/admin/mail"]) {
    await desk.goto(path);
    await expect(desk.getByText("メールの送信が遅れています")).toBeVisible();
    await expect(desk.locator(".notice").getByText("451 4.3.0 try again later")).toBeVisible();
  }
  smtp.behave("accept");
  await expectReceipt(smtp, receiptNumber);
});

test("one press of 再送 on メール送信状況 delivers all mails that failed", async ({ openPage, portal }) => {
  const { smtp } = portal;
  const customer = await openPage();
  await logIn(customer, "NAC555-01");
  await openStep(customer, "confirm");
  const before = smtp.offered();
  smtp.behave("refuse-for-good");
  const receiptNumber = await file(customer);
  await expect.poll(() => smtp.offered() - before).toBe(2);
  smtp.behave("accept");
  const page = await openPage();
  await logIn(page, "center01");
  await expect
    .poll(async () => {
      await page.goto(`/admin/mail?receiptNumber=${receiptNumber}`);
      return page.getByRole("row", { name: /送信失敗/ }).count();
    })
    .toBe(2);
  await page.getByRole("button", { name: "送信失敗のメールをすべて再送" }).click();
  await expect(page.getByText("再送を受け付けました")).toBeVisible();
  await expectReceipt(smtp, receiptNumber);
});

test("mails refused for good are shown as failed, and 再送 delivers them as the same mail", async ({
  openPage,
  portal,
}) => {
  const { smtp } = portal;
  const customer = await openPage();
  await logIn(customer, "NAC555-01");
  await openStep(customer, "confirm");
  smtp.behave("refuse-for-good");
  const receiptNumber = await file(customer);
  const page = await openPage();
  await logIn(page, "center01");
  const list = `/admin/mail?receiptNumber=${receiptNumber}`;
  const failed = page.getByRole("row", { name: /送信失敗.*no such mailbox/ });
  await expect
    .poll(async () => {
      await page.goto(list);
      return failed.count();
    })
    .toBe(2);
  smtp.behave("accept");
  for (const recipient of [applicant, manager]) {
    await page.goto(list);
    const row = page.getByRole("row", { name: new RegExp(recipient) });
    await row.getByRole("link", { name: receipt }).click();
    const shown = await page.getByText(/^<[^>]+@[^>]+>$/).textContent();
    await page.getByRole("button", { name: "再送" }).click();
    await expect(page.getByText("再送を受け付けました").or(page.getByText("送信済み"))).not.toHaveCount(0);
    const mail = await smtp.waitForMail(
      (each) => each.recipients.includes(recipient) && each.text.includes(receiptNumber),
    );
    expect(mail.messageId).toBe(shown);
  }
  await expectReceipt(smtp, receiptNumber);
  await expect
    .poll(async () => {
      await page.goto(list);
      return page.getByRole("row", { name: /送信済み/ }).count();
    })
    .toBe(2);
});
