import { expect, type Page } from "@playwright/test";
import { openDatabase } from "@/lib/data/database";
import { helpTopics } from "@/lib/domain/help/help-topics";
import { plainText, printedPages } from "../support/printed-pages";
import { logIn } from "./customer";
import { test } from "./portal-test";

const print = async (page: Page) => printedPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

/** What is wrong with a printed page: a heading that is parted from its text, a page that breaks off half-way. */
async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const headings = (await page.locator("h1, h2, h3").allTextContents()).map(plainText);
  const pages = await print(page);
  return pages.slice(0, -1).flatMap(({ lines, filledTo }, index) => {
    const last = lines.at(-1) ?? "";
    return [
      ...(headings.includes(last) ? [`${path}: page ${index + 1} ends with the heading ${last}`] : []),
      ...(filledTo < 0.6 ? [`${path}: page ${index + 1} is filled to ${Math.round(filledTo * 100)} %`] : []),
    ];
  });
}

async function receiptsOf(databaseUrl: string, officeCode: string): Promise<string[]> {
  const db = openDatabase(databaseUrl, 1);
  const found = await db.application.findMany({ where: { office: { officeCode } }, select: { receiptNumber: true } });
  await db.$disconnect();
  return found.map(({ receiptNumber }) => receiptNumber);
}

test("reading pages print without parted headings and half-empty pages", async ({ openPage, portal }) => {
  const page = await openPage();
  await logIn(page, "NAC555-01");
  const receipts = await receiptsOf(portal.databaseUrl, "NAC555");
  expect(receipts).not.toEqual([]);
  const paths = [
    ...["/menu", "/applications", "/schedule", "/help", ...Object.values(helpTopics).map(({ path }) => path)],
    "/help/price-plans?generalUse=90000&generalUnits=3&netNaccsUse=120000&netNaccsUnits=2",
    ...["", "?tab=office", "?tab=netnaccs", "?tab=lines", "?tab=billing"].map((tab) => `/contract${tab}`),
    ...receipts.flatMap((receipt) => [`/applications/${receipt}`, `/applications/${receipt}?tab=office`]),
  ];
  const faults: string[] = [];
  for (const path of paths) faults.push(...(await faultsOf(page, path)));
  expect(faults).toEqual([]);
});

test.describe("the ID notice on paper", () => {
  test.use({ world: "window-closing" });

  test("says why the passwords are not on it, how to show them and until when", async ({ openPage, qa }) => {
    const [mail] = await qa.mails({ notice: "reviewComplete", to: "tsukan-hanako@naccs.jp" });
    const page = await openPage();
    await logIn(page, "NAC555-01");
    await page.goto(`/applications/${mail?.receipt}/id-notice`);
    const words = async () => (await print(page)).flatMap(({ lines }) => lines).join("");
    const hidden = await words();
    expect(hidden).toContain("表示する前に印刷されたため、この紙には載っていません。");
    expect(hidden).toContain(`申込受付番号${mail?.receipt}`);
    expect(hidden).toMatch(/パスワードを表示できるのは、\d{4}年\d+月\d+日\(.\)までです。/);
    await page.getByRole("button", { name: "表示する" }).click();
    await expect(page.getByRole("button", { name: "表示する" })).toHaveCount(0);
    expect(await words()).not.toContain("載っていません");
  });
});
