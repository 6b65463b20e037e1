import { expect } from "@playwright/test";
import { clockStartingAt } from "@/lib/adapters/clock";
import { openDatabase } from "@/lib/data/database";
import { systemActor } from "@/lib/domain/account/actor";
import type { ApplicationStatus } from "@/lib/domain/application/status";
import { createAdministrator } from "@/lib/services/account/create-administrator";
import { routeTable } from "../security/route-table";
import { demoNow } from "../support/demo-database";
import { logIn } from "./customer";
import { expectGoodPage, faultsOf } from "./page-checks";
import { test } from "./portal-test";
import { named, openStep, post } from "./prepared-draft";

test.describe.configure({ mode: "parallel" });

/**
 * GET routes that are no pages: they lead on, or answer with a file; the mail's body is the mail's own. The page of a consent is
 * looked at where an office is asked for it (consent.spec.ts).
 */
const noPage = /^\/(_.*|api\/.*|change\/\[draft\]|files\/.*|consents\/.*)?$|\.(pdf|csv|ics|html)$/;

const pageRoutes = Object.entries(routeTable)
  .filter(([route, { method }]) => method === "GET" && !noPage.test(route))
  .map(([route, { audience }]) => ({ route, audience }));

interface Place {
  receiptNumber: string;
  status: ApplicationStatus;
  officeCode: string;
}

/** The demo world's applications, one of each status and office, and a mail. */
async function readPlaces(databaseUrl: string): Promise<{ applications: Place[]; mailId: string }> {
  const db = openDatabase(databaseUrl, 1);
  const rows = await db.application.findMany({
    distinct: ["status", "officeId"],
    select: { receiptNumber: true, status: true, office: { select: { officeCode: true } } },
  });
  const mail = await db.mail.findFirstOrThrow();
  await db.$disconnect();
  const applications = rows.map(({ office, ...row }) => ({ ...row, officeCode: office.officeCode }));
  return { applications, mailId: mail.id };
}

const issued: readonly ApplicationStatus[] = ["APPROVED", "CERTIFICATES_ISSUED", "IN_USE"];
const withdrawable: readonly ApplicationStatus[] = ["RECEIVED", "IN_REVIEW", "QUERIED"];

function receiptsFor(route: string, applications: readonly Place[]): string[] {
  const fitting = (statuses: readonly ApplicationStatus[]) =>
    applications.filter(({ status }) => statuses.includes(status));
  const places = route.endsWith("id-notice")
    ? fitting(issued)
    : route.endsWith("withdraw")
      ? fitting(withdrawable)
      : route.endsWith("complete")
        ? applications.slice(0, 1)
        : applications;
  return places.map(({ receiptNumber }) => receiptNumber);
}

test("the checks of a page find what is wrong", async ({ openPage }) => {
  const page = await openPage();
  const body = `<h1>one</h1><h1>two</h1><img src="data:,"><div id="a" style="width: 2000px"><p id="a">wide`;
  await page.route("**/faulty", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><html><title>three</title>${body}` }),
  );
  const kinds = (await faultsOf(page, "/faulty")).map((fault) => fault.split(":")[0]);
  expect(kinds).toEqual(expect.arrayContaining(["HTML", "h1", "title", "axe at 1280 px", "axe at 320 px", "width"]));
});

test("the page of a one-time link", async ({ openPage, portal }) => {
  const db = openDatabase(portal.databaseUrl, 1);
  const clock = clockStartingAt(new Date(demoNow));
  const person = { email: "kanri@center.example.jp", name: "管理 花子" };
  const { link } = await createAdministrator(systemActor, person, { db, clock, baseUrl: portal.baseUrl });
  await db.$disconnect();
  const page = await openPage();
  await expectGoodPage(page, link);
  const token = new URL(link).searchParams.get("token") ?? "";
  const refused = await post(page, "/password-link/set", { token, newPassword: "short" });
  await expectGoodPage(page, refused, { title: /^エラー: / });
  const password = "three words together";
  await expectGoodPage(
    page,
    await post(page, "/password-link/set", { token, newPassword: password, newPasswordConfirm: password }),
  );
});

test("the pages for everyone", async ({ openPage }) => {
  const page = await openPage();
  for (const { route } of pageRoutes.filter(({ audience }) => audience === "everyone"))
    await expectGoodPage(page, route);
  await expectGoodPage(page, "/login?out=1");
  await expectGoodPage(page, "/login?ended=1&next=%2Fmenu");
  await page.goto("/login");
  const refused = await post(page, "/session", { loginId: "NAC555-01", password: "falsch" });
  await expectGoodPage(page, refused, { title: /^エラー: / });
  await expectGoodPage(page, await post(page, "/session", { loginId: "", password: "" }), { title: /^エラー: / });
});

for (const loginId of ["NAC555-01", "OCE101", "OCE102"]) {
  test(`the reading pages of ${loginId}`, async ({ openPage, portal }) => {
    const { applications } = await readPlaces(portal.databaseUrl);
    const own = applications.filter(({ officeCode }) => officeCode === loginId.slice(0, 6));
    const page = await openPage();
    await logIn(page, loginId);
    for (const { route, audience } of pageRoutes) {
      if (!["person", "customer", "office"].includes(audience) || route.includes("[draft]")) continue;
      if (/^\/(help|schedule|password)/.test(route) && loginId !== "NAC555-01") continue;
      if (!route.includes("[receipt]")) await expectGoodPage(page, route);
      else
        for (const receipt of receiptsFor(route, own)) await expectGoodPage(page, route.replace("[receipt]", receipt));
    }
    if (loginId !== "NAC555-01") return;
    const [first] = own;
    for (const tab of ["office", "netnaccs", "lines", "line-orders", "billing"]) {
      await expectGoodPage(page, `/applications/${first?.receiptNumber}?tab=${tab}`);
    }
    await expectGoodPage(page, "/help/price-plans?generalUse=90000&generalUnits=3&netNaccsUse=99999999");
    await expectGoodPage(page, "/help/price-plans?generalUse=x&netNaccsUnits=-1", { title: /^エラー: / });
    await expectGoodPage(page, "/applications?search=999999Z");
    await expectGoodPage(page, "/applications?filedFrom=20269999&search=%21", { title: /^エラー: / });
    const form = { currentPassword: "", newPassword: "short", newPasswordConfirm: "other" };
    await expectGoodPage(page, await post(page, "/password/change", form), { title: /^エラー: / });
  });
}

const draftRoutes = pageRoutes.filter(({ route }) => route.includes("[draft]")).map(({ route }) => route);
const draftPages = (draft: string, code: string): string[] =>
  draftRoutes.flatMap((route) => {
    const path = route.replace("/change/[draft]", draft);
    if (path.includes("[code]")) return [path.replace("[step]", "user-codes").replace("[code]", code)];
    return path.includes("[step]") ? sectionSteps.map((step) => path.replace("[step]", step)) : [path];
  });
/** The steps that share one page. */
const sectionSteps = ["applicant", "user-codes", "terminals"];

test("the wizard, filled in", async ({ openPage }) => {
  const page = await openPage();
  await logIn(page, "NAC555-01");
  const draft = await openStep(page, "confirm");
  for (const path of draftPages(draft, "1ANAC")) await expectGoodPage(page, path);
});

test("the wizard, empty and with what is wrong", async ({ openPage }) => {
  const page = await openPage();
  await logIn(page, "OCE101");
  const draft = await openStep(page, "items");
  for (const path of draftPages(draft, "3AOCE")) await expectGoodPage(page, path);
  for (const [step, form] of [
    ["items", { version: "1", wishedStartDate: "20260230", reason: "あ".repeat(300) }],
    ["applicant", named("applicant", { version: "0", phone: "x".repeat(60), email: "@" })],
    ["terminals", named("webCertificates", { version: "0", add: "-1" })],
  ] as const) {
    const path = await post(page, `${draft}/${step}/save`, { intent: "next", ...form });
    await expectGoodPage(page, path, { title: /^エラー: / });
  }
  const items = await openStep(page, "user-codes");
  await expectGoodPage(page, `${items}/user-codes?check=1`, { title: /^エラー: / });
  await page.goto(`${items}/user-codes`);
  const code = (await page.getByRole("link", { name: /^変更/ }).first().getAttribute("href")) ?? "";
  await expectGoodPage(page, `${code}?check=add`, { title: /^エラー: / });
  await expectGoodPage(page, `${code}?check=set`, { title: /^エラー: / });
  await expectGoodPage(page, `${items}/confirm?check=1`, { title: /^エラー: / });
});

test("the Center's pages", async ({ openPage, portal }) => {
  const { applications, mailId } = await readPlaces(portal.databaseUrl);
  const page = await openPage();
  await logIn(page, "center01");
  for (const { route, audience } of pageRoutes) {
    if (audience !== "staff") continue;
    if (!route.includes("[receipt]")) await expectGoodPage(page, route.replace("[mail]", mailId));
    else {
      const each = applications.filter(
        ({ status }, index) => applications.findIndex((a) => a.status === status) === index,
      );
      for (const receipt of receiptsFor(route, each)) await expectGoodPage(page, route.replace("[receipt]", receipt));
    }
  }
  await expectGoodPage(page, "/admin/applications?search=999999Z");
  await expectGoodPage(page, "/admin/mail?receiptNumber=999999Z");
});

test("the pages of the Center's administrators", async ({ openPage }) => {
  const page = await openPage();
  await logIn(page, "center-admin");
  for (const { route } of pageRoutes.filter(({ audience }) => audience === "administrator")) {
    await expectGoodPage(page, route);
  }
  await expectGoodPage(page, await post(page, "/admin/audit/verify", {}));
  await expectGoodPage(page, "/admin/audit?act=refuse-log-in");
  await expectGoodPage(page, "/admin/audit?from=20260230", { title: /^エラー: / });
});

test("the Center's pages with what is wrong", async ({ openPage, portal }) => {
  const { applications, mailId } = await readPlaces(portal.databaseUrl);
  const page = await openPage();
  await logIn(page, "center02");
  const inReview = `/admin/applications/${applications.find(({ status }) => status === "IN_REVIEW")?.receiptNumber}`;
  const approved = `/admin/applications/${applications.find(({ status }) => status === "APPROVED")?.receiptNumber}`;
  for (const [path, form] of [
    [`${inReview}/query`, { version: "2", query: "" }],
    [`${inReview}/reject`, { version: "2", reason: "" }],
    [`${inReview}/approve`, { version: "2", startDate: "other", otherDate: "20260230" }],
    [`${approved}/invalidate`, { version: "3", reason: "" }],
    ["/admin/schedule/put-date", { purpose: "add", registrationDate: "20260230", applicationDeadline: "" }],
    [`/admin/mail/${mailId}/send-again`, { recipient: "a@@b", reason: "" }],
    ["/admin/schedule/put-closing-day", { closingDate: "x", closingReason: "" }],
  ] as const) {
    await expectGoodPage(page, await post(page, path, form), { title: /^エラー: / });
  }
  // Overtaken by somebody else.
  await expectGoodPage(page, await post(page, `${inReview}/take-on`, { version: "1" }));
  await expectGoodPage(page, "/admin/applications?search=%21%21&filedFrom=1", { title: /^エラー: / });
  await expectGoodPage(page, "/admin/mail?receiptNumber=%21", { title: /^エラー: / });
});

test.describe("what is not there", () => {
  test.use({ expectedComplaints: /status of 404/ });

  test("says so on a page of its own", async ({ openPage }) => {
    const page = await openPage();
    await expectGoodPage(page, "/nowhere");
    await logIn(page, "OCE102");
    for (const path of ["/applications/999999Z", "/admin", "/change/00000000-0000-7000-8000-000000000000/items"]) {
      await expectGoodPage(page, path, { title: /^ページが見つかりません$/ });
    }
  });
});
