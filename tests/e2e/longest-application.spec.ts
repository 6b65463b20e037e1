import { expect, type Page } from "@playwright/test";
import { readLedger } from "@/lib/data/contract-ledger";
import { openDatabase } from "@/lib/data/database";
import { insertDraft } from "@/lib/data/drafts";
import { openUserCode } from "@/lib/data/opened-contracts";
import { readCalendar } from "@/lib/data/schedule";
import { readSession } from "@/lib/data/sessions";
import { japanDate, japanDateOf, toEightDigits } from "@/lib/domain/calendar/japan-date";
import { changeBlocks, changesToDraft, planOf } from "@/lib/domain/change/changes";
import { detailTabs } from "@/lib/domain/change/detail-tab";
import { neededSteps } from "@/lib/domain/change/wizard-steps";
import { contractAsOf } from "@/lib/domain/contract/ledger";
import { contractAfter } from "@/lib/domain/contract/plan";
import { demoNow } from "../support/demo-database";
import { longestChanges, longestWords, theLongestContract } from "../support/longest-application";
import { approve, completeCertificates, takeOn } from "./center";
import { file, logIn } from "./customer";
import { test } from "./portal-test";

const wish = japanDate("2026-12-10");
const beginning = { startDate: japanDate("2020-04-01"), enteredAt: new Date("2020-03-02T09:00:00+09:00") };

/** Gives the office of whoever is logged in 20 UserCodes, and a draft with the longest of every item. Its id, items and tables. */
async function draftTheLongest({ databaseUrl }: { databaseUrl: string }, loginId: string) {
  const db = openDatabase(databaseUrl, 1);
  try {
    const { id } = await db.session.findFirstOrThrow({
      where: { account: { loginId } },
      orderBy: { createdAt: "desc" },
    });
    const actor = (await readSession(id, db))?.actor;
    if (actor?.kind !== "customer") throw new Error(`${loginId} is no customer`);
    const { officeId } = actor;
    await db.$transaction(async (tx) => {
      for (const { userIds, ...code } of theLongestContract().userCodes.filter(({ code }) => code.startsWith("2"))) {
        const held = [
          { industry: "SHIP_AGENT" as const, processingMode: "INTERACTIVE" as const, count: userIds.length },
        ];
        await openUserCode(tx, officeId, { ...code, industries: [...code.industries] }, held, beginning);
      }
    });
    const ledger = (await readLedger(actor, officeId, db)) ?? [];
    const filing = { today: japanDateOf(new Date(demoNow)), calendar: await readCalendar(db) };
    const changes = longestChanges(ledger, officeId, filing);
    const before = contractAsOf(ledger, wish);
    const titles = changeBlocks(changes, before, contractAfter(before, planOf(changes, before), wish)).map(
      ({ title }) => title,
    );
    const { reason, remarks, applicant } = longestWords;
    const values = {
      items: { items: Object.keys(changes), otherChange: "no", wishedStartDate: toEightDigits(wish), reason },
      applicant: { ...applicant, emailConfirm: applicant.email },
      ...changesToDraft(changes),
      confirm: { remarks },
    };
    const draft = { values, correctsId: null, now: new Date(demoNow) };
    const draftId = await db.$transaction((tx) => insertDraft(tx, actor, draft));
    return { draftId, titles, chosen: Object.keys(changes) };
  } finally {
    await db.$disconnect();
  }
}

/** What of a page does not fit: it scrolls sideways, or a text is cut off in its box. */
async function cutOn(page: Page, path: string): Promise<string[]> {
  const faults: string[] = [];
  await page.goto(path);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.evaluate(() => {
      // A text in a field is read by moving in it.
      const clips = (element: Element) => {
        if (element.matches("input, textarea, select")) return false;
        const style = getComputedStyle(element);
        const hidden = [style.overflowX, style.overflowY].some(
          (overflow) => overflow === "hidden" || overflow === "clip",
        );
        return hidden && style.clipPath === "none" && style.position !== "absolute";
      };
      const cut = [...document.querySelectorAll("main *, header *")].filter(
        (element) => clips(element) && element.scrollWidth > element.clientWidth + 1,
      );
      return { needed: document.documentElement.scrollWidth, cut: cut.map((element) => element.className) };
    });
    if (found.needed > width) faults.push(`${path}: needs ${found.needed} px of ${width} px`);
    faults.push(...found.cut.map((name) => `${path} at ${width} px: ${name} is cut`));
  }
  return faults;
}

test("the longest application, with every item, fits on every page from the form to the ID notice", async ({
  openPage,
  portal,
}) => {
  const customer = await openPage();
  await logIn(customer, "NAC555-01");
  const { draftId, titles, chosen } = await draftTheLongest(portal, "NAC555-01");
  const faults: string[] = [];
  const look = async (page: Page, paths: readonly string[]) => {
    for (const path of paths) faults.push(...(await cutOn(page, path)));
  };
  await look(
    customer,
    neededSteps(chosen).map(({ key }) => `/change/${draftId}/${key}`),
  );
  await customer.setViewportSize({ width: 1280, height: 900 });
  const receiptNumber = await file(customer);

  // Each item is read in one of the tabs.
  const shown = new Set<string>();
  for (const { key } of detailTabs) {
    await look(customer, [`/applications/${receiptNumber}?tab=${key}`]);
    for (const title of await customer.getByRole("heading", { level: 2 }).allTextContents()) shown.add(title);
  }
  expect(titles.filter((title) => !shown.has(title))).toEqual([]);

  const center = await openPage();
  await logIn(center, "center01");
  await takeOn(center, receiptNumber);
  await look(center, [`/admin/applications/${receiptNumber}?all=1`, "/admin/applications", "/admin/mail"]);
  await center.setViewportSize({ width: 1280, height: 900 });
  await approve(center, receiptNumber);
  await completeCertificates(center, receiptNumber);
  await look(customer, ["/menu", "/applications", `/applications/${receiptNumber}/id-notice`]);
  await look(
    customer,
    ["application", "office", "netnaccs", "lines", "billing"].map((tab) => `/contract?tab=${tab}`),
  );
  expect(faults).toEqual([]);
});
