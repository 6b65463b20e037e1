import { test as base, type Page } from "@playwright/test";
import { type Portal, startPortal } from "../support/portal-process";
import { type SmtpPeer, startSmtpPeer } from "../support/smtp-peer";

interface Fixtures {
  /** A portal of the test's own, on its own copy of the demo world, with the SMTP peer it sends to. */
  portal: Portal & { readonly smtp: SmtpPeer };
  /** A browser of one more person; whatever the pages print to the console as an error or warning fails the test. */
  openPage: () => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  portal: async ({}, use) => {
    const smtp = await startSmtpPeer();
    const portal = await startPortal({ smtpUrl: smtp.url });
    await use(Object.assign(portal, { smtp }));
    await portal.stop();
    await smtp.stop();
  },
  openPage: async ({ browser, portal, javaScriptEnabled }, use) => {
    const complaints: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL: portal.baseUrl, javaScriptEnabled, locale: "ja-JP" });
      contexts.push(context);
      const page = await context.newPage();
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
      return page;
    });
    for (const context of contexts) await context.close();
    base.expect(complaints).toEqual([]);
  },
});
