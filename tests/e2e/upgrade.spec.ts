import { rm } from "node:fs/promises";
import { expect } from "@playwright/test";
import { projectRoot } from "@/lib/processes/project-root";
import { buildNextRelease } from "../support/next-release";
import { heading, logIn } from "./customer";
import { test } from "./portal-test";
import { openStep } from "./prepared-draft";

// Of scripts that are gone.
test.use({ expectedComplaints: /(404 \(Not Found\)|Refused to execute script).*\/_next\/static\// });

let nextRelease = "";
// A whole build takes its time.
test.beforeAll(async () => {
  test.setTimeout(240_000);
  nextRelease = await buildNextRelease();
});
test.afterEach(({ portal }) => portal.upgrade(projectRoot));
test.afterAll(async () => {
  if (nextRelease) await rm(nextRelease, { recursive: true, force: true });
});

test("a form opened before an upgrade is kept and sent after it, though the scripts of its release are gone", async ({
  openPage,
  portal,
}) => {
  const page = await openPage();
  await logIn(page, "NAC555-01");
  const draft = await openStep(page, "applicant");
  await page.waitForLoadState("networkidle");
  await portal.upgrade(nextRelease);

  // What checks a form is asked for when it is first touched. The log-in has left it in the cache; without that it is gone.
  await (await page.context().newCDPSession(page)).send("Network.clearBrowserCache");
  const gone = page.waitForResponse((answer) => answer.status() === 404 && answer.url().includes("/_next/static/"));
  const department = page.getByLabel(/^所属部課名/);
  await department.fill("更新の前に開いた画面");
  await gone;
  await expect(page.getByText(/下書きを保存しました/)).toBeVisible();

  const phone = page.getByLabel(/^電話番号/);
  await phone.fill("03");
  await page.getByRole("button", { name: "次へ進む" }).click();
  await heading(page, "申込担当者 入力");
  await expect(page.getByRole("link", { name: /電話番号/ })).toBeVisible();
  await expect(department).toHaveValue("更新の前に開いた画面");

  await phone.fill("0312345678");
  await page.getByRole("button", { name: "次へ進む" }).click();
  await heading(page, "利用者コード 入力");
  await page.goto(`${draft}/applicant`);
  await expect(department).toHaveValue("更新の前に開いた画面");
});
