import { Client } from "pg";
import { ask, takeOn } from "./center";
import { file, logIn } from "./customer";
import { expectGoodPage } from "./page-checks";
import { test } from "./portal-test";
import { openStep } from "./prepared-draft";

const name = (word: string) => word.repeat(60).slice(0, 60);
const unbroken = "W".repeat(240);

type Facts = Record<string, unknown>;

/** Enters what each contract began with once more, changed: of two entries on one day the later holds. */
async function openAgain(client: Client, type: string, change: (operation: Facts & { office: Facts }) => Facts) {
  const { rows } = await client.query("SELECT * FROM \"LedgerEntry\" WHERE operation ->> 'type' = $1", [type]);
  for (const { companyId, officeId, startDate, operation, enteredAt } of rows) {
    await client.query(
      `INSERT INTO "LedgerEntry" ("companyId", "officeId", "startDate", operation, "enteredAt")
       VALUES ($1, $2, $3, $4, $5)`,
      [companyId, officeId, startDate, change(operation), enteredAt],
    );
  }
}

/** The longest that can be stored: names of 60 characters, text without a place to break. */
async function lengthenNames(databaseUrl: string): Promise<void> {
  const companyName = name("長大企業名");
  const officeName = name("第一営業所");
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('UPDATE "Company" SET name = $1', [companyName]);
  await client.query('UPDATE "Office" SET name = $1', [officeName]);
  await client.query('UPDATE "Account" SET name = $1', [name("Wolfeschlegelsteinhausenbergerdorff")]);
  await openAgain(client, "openCompany", (operation) => ({
    ...operation,
    name: companyName,
    address: name("東京都港区"),
  }));
  await openAgain(client, "openContract", ({ office, ...operation }) => ({
    ...operation,
    office: { ...office, name: officeName, billingName: officeName, address: name("東京都江東区青海") },
  }));
  await client.end();
}

const longApplicant = {
  familyName: "通".repeat(38),
  givenName: "花".repeat(38),
  familyKana: "ツ".repeat(38),
  givenKana: "ハ".repeat(38),
  department: "部".repeat(50),
  title: "課".repeat(50),
  email: `${"a".repeat(60)}@${"b".repeat(60)}.example.jp`,
  emailConfirm: `${"a".repeat(60)}@${"b".repeat(60)}.example.jp`,
};

test("pages hold long names and words without a place to break", async ({ openPage, portal }) => {
  await lengthenNames(portal.databaseUrl);
  const customer = await openPage();
  await logIn(customer, "NAC555-01");
  const draft = await openStep(customer, "confirm", { items: { reason: unbroken }, applicant: longApplicant });
  for (const step of ["items", "applicant", "user-codes", "terminals", "confirm"]) {
    await expectGoodPage(customer, `${draft}/${step}`);
  }
  await customer.setViewportSize({ width: 1280, height: 800 });
  const receiptNumber = await file(customer);
  const center = await openPage();
  await logIn(center, "center01");
  await takeOn(center, receiptNumber);
  await ask(center, receiptNumber, unbroken);
  for (const path of ["/menu", "/contract", "/applications", `/applications/${receiptNumber}`]) {
    await expectGoodPage(customer, path);
  }
  for (const path of ["/admin", "/admin/applications", "/admin/mail", `/admin/applications/${receiptNumber}`]) {
    await expectGoodPage(center, path);
  }
});
