import { type Browser, type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { type Portal, startPortal } from "../support/portal-process";
import { type QaKit, qaKit } from "../support/qa-kit";
import { type SmtpPeer, startSmtpPeer } from "../support/smtp-peer";

type PortalWithMail = Portal & { readonly smtp: SmtpPeer };

interface Fixtures {
  /** What the console may say in a test that takes something away from its pages, such as the server. */
  expectedComplaints: RegExp | undefined;
  /** The world that the test begins with. */
  world: string;
  /** Already reset to the test's world. */
  qa: QaKit;
  /** A browser of one more person; whatever its pages print to the console as an error or warning fails the test. */
  openPage: () => Promise<Page>;
}

/** Each test begins anew with its world on the portal of its process, which sends its mail to an SMTP peer. */
export const test = base.extend<Fixtures, { portal: PortalWithMail }>({
  expectedComplaints: [undefined, { option: true }],
  world: ["demo", { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  portal: [async ({}, use) => withPortal(use), { scope: "worker" }],
  qa: [
    async ({ portal, world }, use) => {
      const qa = qaKit(portal.baseUrl);
      await qa.reset(world);
      portal.smtp.beginAnew();
      await use(qa);
    },
    { auto: true },
  ],
  openPage: async ({ browser, portal, javaScriptEnabled, expectedComplaints }, use) =>
    withPeople({ browser, portal, javaScriptEnabled, expectedComplaints }, use),
});

async function withPortal(use: (portal: PortalWithMail) => Promise<void>): Promise<void> {
  const smtp = await startSmtpPeer();
  const portal = await startPortal({ smtpUrl: smtp.url, qa: true });
  await use(Object.assign(portal, { smtp }));
  await portal.stop();
  await smtp.stop();
}
interface Surroundings {
  browser: Browser;
  portal: Portal;
  javaScriptEnabled: boolean | undefined;
  expectedComplaints: RegExp | undefined;
}

async function withPeople(
  { browser, portal, javaScriptEnabled, expectedComplaints }: Surroundings,
  use: (openPage: () => Promise<Page>) => Promise<void>,
): Promise<void> {
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];
  await use(async () => {
    const context = await browser.newContext({ baseURL: portal.baseUrl, javaScriptEnabled, locale: "ja-JP" });
    contexts.push(context);
    // All tabs of this person, those opened later too.
    context.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) {
        complaints.push(`${message.page()?.url()}: ${message.text()} (${message.location().url})`);
      }
    });
    context.on("weberror", (error) => complaints.push(`${error.page()?.url()}: ${error.error().message}`));
    return await context.newPage();
  });
  for (const context of contexts) await context.close();
  expect(complaints.filter((complaint) => !expectedComplaints?.test(complaint))).toEqual([]);
}
