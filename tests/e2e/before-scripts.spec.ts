import { expect, type Page } from "@playwright/test";
import { logIn } from "./customer";
import { test } from "./portal-test";
import { openStep } from "./prepared-draft";

// A person types before the scripts are there, while an extension or a translator puts nodes into the page.

const meddlings: Readonly<Record<string, () => void>> = {
  "puts an element first in body": () => {
    document.body.prepend(document.createElement("div"));
  },
  "puts an element after each text field": () => {
    for (const field of document.querySelectorAll("input:not([type=hidden]), textarea")) {
      field.after(document.createElement("extension-icon"));
    }
  },
  "wraps each text in an element": () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest("script, style, textarea, option, title")) continue;
      const font = document.createElement("font");
      text.replaceWith(font);
      font.append(text);
    }
  },
};

/**
 * The next page's scripts do not come until they are let in, and something meddles with it as soon as it is read.
 * @returns what lets them in, once the page was read
 */
async function meddleBeforeScripts(page: Page, meddle: () => void): Promise<() => Promise<void>> {
  let letIn = () => {};
  const wanted = new Promise<void>((done) => {
    letIn = done;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await wanted;
    await route.continue();
  });
  await page.addInitScript(
    `document.addEventListener("DOMContentLoaded", () => { (${meddle})(); window.meddled = true; })`,
  );
  return async () => {
    await page.waitForFunction(() => "meddled" in window);
    letIn();
  };
}

const reason = (page: Page) => page.getByLabel("変更する理由");

test.use({ expectedComplaints: /Minified React error #(418|423|425)/ });

for (const [what, meddle] of Object.entries(meddlings)) {
  test(`what was typed stays when something ${what} before the scripts come`, async ({ openPage }) => {
    const page = await openPage();
    await logIn(page, "NAC555-01");
    const draft = await openStep(page, "items");
    const letScriptsIn = await meddleBeforeScripts(page, meddle);
    await page.goto(`${draft}/items`, { waitUntil: "commit" });
    await page.getByLabel("契約者名、契約者の役職").check();
    await page.getByLabel("利用開始希望日").fill("20261210");
    await reason(page).fill("スクリプトより先に入力した理由。");
    await reason(page).press("Home");
    await letScriptsIn();
    // Saving by itself says that the scripts have come, and that they saw what was typed.
    await expect(page.getByText(/下書きを保存しました/)).toBeVisible();
    await expect(reason(page)).toHaveValue("スクリプトより先に入力した理由。");
    await expect(page.getByLabel("利用開始希望日")).toHaveValue("20261210");
    await expect(page.getByLabel("契約者名、契約者の役職")).toBeChecked();
    await expect(reason(page)).toBeFocused();
    await page.keyboard.type("いちばん");
    await expect(reason(page)).toHaveValue("いちばんスクリプトより先に入力した理由。");
    await expect(page.getByText(/あと220文字/)).toBeVisible();
  });

  test(`a log-in typed before the scripts come stays when something ${what}`, async ({ openPage }) => {
    const page = await openPage();
    const letScriptsIn = await meddleBeforeScripts(page, meddle);
    await page.goto("/login", { waitUntil: "commit" });
    await page.getByLabel("ユーザーID").fill("NAC555-01");
    await page.getByLabel("パスワード", { exact: true }).fill("typed early");
    await letScriptsIn();
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(500);
    await expect(page.getByLabel("ユーザーID")).toHaveValue("NAC555-01");
    await expect(page.getByLabel("パスワード", { exact: true })).toHaveValue("typed early");
  });
}
