import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { routeTable } from "../security/route-table";
import { logIn } from "./customer";
import { test } from "./portal-test";

/** Every page as the person it is for, on a desktop and on a narrow phone. */

const html = new HtmlValidate({
  extends: ["html-validate:standard"],
  // React's own ids and the way it writes markup.
  rules: { "valid-id": ["error", { relaxed: true }], "no-inline-style": "off" },
});

/** Files, and pages that only lead on to another. */
const notPages = /\.(pdf|csv|ics|html)$|^\/(api\/health|_.*)?$|^\/change\/\[draft\]$/;

const pagesOf = (audiences: readonly string[]) =>
  Object.entries(routeTable)
    .filter(
      ([route, { method, audience }]) => method === "GET" && audiences.includes(audience) && !notPages.test(route),
    )
    .map(([route]) => route);

async function expectGoodPage(page: Page, path: string): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading, path).toHaveCount(1);
    const words = ((await heading.textContent()) ?? "").trim();
    expect((await page.title()).replace(/^エラー: /, ""), path).toBe(words);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(sideways, `${path} scrolls sideways at ${width}`).toBe(false);
    const axe = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(
      axe.violations.map(({ id, nodes }) => `${path} at ${width}: ${id} ${nodes[0]?.html}`),
      path,
    ).toEqual([]);
  }
  const source = await (await page.request.get(path)).text();
  const report = await html.validateString(source);
  expect(
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path}: ${ruleId} ${message}`)),
  ).toEqual([]);
}

test("the pages of everyone and of customers", async ({ openPage }) => {
  const page = await openPage();
  await expectGoodPage(page, "/login");
  await logIn(page, "NAC555-01");
  await page.goto("/contract");
  await page.getByRole("button", { name: "WebNACCSを追加する" }).click();
  const draft = new URL(page.url()).pathname.split("/")[2] ?? "";
  for (const route of pagesOf(["person", "customer", "office"])) {
    // A question can be withdrawn from; what was approved has an ID notice.
    const receipt = route.endsWith("/withdraw") ? "260010A" : "260008A";
    await expectGoodPage(
      page,
      route.replace("[receipt]", receipt).replace("[draft]", draft).replace("[code]", "1ANAC"),
    );
  }
  for (const step of ["items", "applicant", "user-codes", "terminals"]) {
    await expectGoodPage(page, `/change/${draft}/${step}?check=1`);
  }
  await expectGoodPage(page, "/applications/260010A");
  await expectGoodPage(page, "/applications?search=999999Z");
});

test("the pages of the Center", async ({ openPage }) => {
  const page = await openPage();
  await logIn(page, "center01");
  await page.goto("/admin/mail");
  const mail = (await page.locator('a[href^="/admin/mail/"]').first().getAttribute("href")) ?? "";
  for (const route of pagesOf(["staff"])) {
    await expectGoodPage(page, route.replace("[receipt]", "260011A").replace("/admin/mail/[mail]", mail));
  }
});
