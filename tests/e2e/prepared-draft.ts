import { expect, type Page } from "@playwright/test";

/** Brings a customer quickly to a step of the wizard: posts the forms before it as a browser without a screen would. */

export const wizardPages = ["items", "applicant", "user-codes", "user-codes/1ANAC", "terminals", "confirm"] as const;
export type WizardPage = (typeof wizardPages)[number];

type Form = Record<string, string>;

const items = { otherChange: "no", wishedStartDate: "20261210", reason: "Web画面で輸出入申告を行うため。" };
const applicant = {
  familyName: "通関",
  givenName: "花子",
  familyKana: "ツウカン",
  givenKana: "ハナコ",
  department: "",
  title: "",
  phone: "0312345678",
  fax: "",
  email: "tsukan-hanako@naccs.jp",
  emailConfirm: "tsukan-hanako@naccs.jp",
};
const userCode = {
  system: "SEA",
  singleSignOn: "no",
  industry: "SHIP_AGENT",
  processingMode: "WEB_NACCS",
  count: "1",
};

/** What differs from the example of the manual. */
export interface Difference {
  items?: Form;
  applicant?: Form;
}

/** The fields of a form that shares its page with others: their names begin with its key. */
export const named = (key: string, form: Form): Form =>
  Object.fromEntries(Object.entries(form).map(([field, value]) => [`${key}.${field}`, value]));

/** Posts a form as the page's person. Where it leads. */
export async function post(page: Page, path: string, form: Form): Promise<string> {
  const { origin } = new URL(page.url());
  const answer = await page.request.post(path, { form, headers: { origin }, maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  return answer.headers().location ?? "";
}

/** A new draft with both items of WebNACCS, filled in before this page; the page is open. The draft's address. */
export async function openStep(page: Page, step: WizardPage, different: Difference = {}): Promise<string> {
  const first = await post(page, "/change/start", { shortcut: "webnaccs" });
  const draft = first.replace(/\/items$/, "");
  const isBefore = (each: WizardPage) => wizardPages.indexOf(each) < wizardPages.indexOf(step);
  if (isBefore("items")) {
    const form = new URLSearchParams({ version: "1", intent: "next", ...items, ...different.items });
    for (const item of ["identificationNumbers", "webCertificates"]) form.append("items", item);
    const answer = await page.request.post(`${draft}/items/save`, {
      data: form.toString(),
      headers: { origin: new URL(page.url()).origin, "content-type": "application/x-www-form-urlencoded" },
      maxRedirects: 0,
    });
    expect(answer.headers().location).toBe(`${draft}/applicant`);
  }
  if (isBefore("applicant")) {
    const form = { intent: "next", ...named("applicant", { version: "0", ...applicant, ...different.applicant }) };
    expect(await post(page, `${draft}/applicant/save`, form)).toBe(`${draft}/user-codes`);
  }
  if (isBefore("user-codes/1ANAC")) {
    const form = { version: "0", applied: "0", intent: "set", ...userCode };
    expect(await post(page, `${draft}/user-codes/1ANAC/save`, form)).toBe(`${draft}/user-codes?done=set`);
  }
  if (isBefore("terminals")) {
    const form = { intent: "next", ...named("webCertificates", { version: "0", add: "2" }) };
    expect(await post(page, `${draft}/terminals/save`, form)).toBe(`${draft}/confirm`);
  }
  await page.goto(`${draft}/${step}`);
  return draft;
}
