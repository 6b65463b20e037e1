import { describe, expect, it } from "vitest";
import { startCorrection } from "@/lib/services/draft/start-correction";
import { aFiledApplication, anApprovedApplication, aQueriedApplication } from "../../support/applications";
import { aQuestion, askOffices } from "../../support/asked-consents";
import { aDraftForWebNaccs } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(context);
const reviewer = await aReviewer(context);
await aDraftForWebNaccs(office, context);
const receiptNumber = await aFiledApplication(office, context);
await anApprovedApplication(office, reviewer, context);

const other = await anOffice(context);
await askOffices(receiptNumber, { [other.officeCode]: aQuestion() }, context);
const copyOfConsent = `INSERT INTO "Consent" ("id", "applicationId", "officeId", "asked", "askedAt", "dueOn")
  SELECT gen_random_uuid(), "applicationId", "officeId", "asked", "askedAt", "dueOn" FROM "Consent"`;

const refused: readonly (readonly [what: string, statement: string, constraint: RegExp])[] = [
  ["an office code of another form", `UPDATE "Office" SET "officeCode" = 'nac555'`, /Office_officeCode_form/],
  ["an abbreviation of another form", `UPDATE "Company" SET "abbreviation" = 'NACX'`, /Company_abbreviation_form/],
  ["a UserCode of another form", `UPDATE "UserCode" SET "code" = '1anac'`, /UserCode_code_form/],
  [
    "an identification number of another form (R14)",
    `UPDATE "UserId" SET "identificationNumber" = 'D1' WHERE "identificationNumber" = 'D01'`,
    /UserId_number_form/,
  ],
  [
    "the same identification number twice on a UserCode (R14)",
    `UPDATE "UserId" SET "identificationNumber" = 'D0A'`,
    /unique/i,
  ],
  [
    "a terminal name of another form",
    `INSERT INTO "LogicalTerminal" ("id", "officeId", "name") SELECT gen_random_uuid(), "id", 'W1' FROM "Office"`,
    /LogicalTerminal_name_form/,
  ],
  [
    "an entry in no ledger",
    `INSERT INTO "LedgerEntry" ("startDate", "operation", "enteredAt") VALUES (now(), '{"type": "openCompany"}', now())`,
    /LedgerEntry_one_ledger/,
  ],
  [
    "an entry in two ledgers",
    `INSERT INTO "LedgerEntry" ("companyId", "officeId", "startDate", "operation", "enteredAt")
      SELECT "companyId", "id", now(), '{"type": "openCompany"}', now() FROM "Office"`,
    /LedgerEntry_one_ledger/,
  ],
  [
    "an operation without a kind",
    `INSERT INTO "LedgerEntry" ("officeId", "startDate", "operation", "enteredAt")
      SELECT "id", now(), '{}', now() FROM "Office"`,
    /LedgerEntry_has_type/,
  ],
  [
    "an undo of no application",
    `INSERT INTO "LedgerEntry" ("officeId", "startDate", "operation", "enteredAt")
      SELECT "id", now(), '{"type": "revoke"}', now() FROM "Office"`,
    /LedgerEntry_revokes_an_application/,
  ],
  [
    "a start date that changed to what it was",
    `UPDATE "Application" SET "previousStartDate" = "startDate", "startDateMessage" = '' WHERE "startDate" IS NOT NULL`,
    /Application_changed_start/,
  ],
  [
    "a promise of passwords that ends before use begins (R4)",
    `UPDATE "Application" SET "passwordsPromisedThrough" = "startDate" WHERE "startDate" IS NOT NULL`,
    /Application_passwords_promised_after_start/,
  ],
  [
    "a receipt number of another form (R1)",
    `UPDATE "Application" SET "receiptNumber" = '26001A' WHERE "receiptNumber" = '${receiptNumber}'`,
    /receiptNumber_form/,
  ],
  ["a consent asked for twice", copyOfConsent, /unique/i],
  ["an answer that nobody gave", `UPDATE "Consent" SET "answer" = 'AGREED', "answeredAt" = now()`, /answer_has_person/],
  ["an answer without its moment", `UPDATE "Consent" SET "answer" = 'AGREED'`, /answer_has_moment/],
  ["a reason of no answer", `UPDATE "Consent" SET "reason" = 'x'`, /reason_of_answer/],
  ["another question than was asked", `UPDATE "Consent" SET "asked" = '{}'`, /keeps what was asked/],
  ["a consent that is gone", `DELETE FROM "Consent"`, /append-only/],
  ["a receipt number twice (R1)", `UPDATE "Application" SET "receiptNumber" = '260001A'`, /unique/i],
  [
    "an approval without a start date",
    `UPDATE "Application" SET "status" = 'APPROVED' WHERE "startDate" IS NULL`,
    /approved_has_start/,
  ],
  [
    "use without a start date",
    `UPDATE "Application" SET "status" = 'IN_USE' WHERE "startDate" IS NULL`,
    /approved_has_start/,
  ],
  ["a query without words", `UPDATE "Application" SET "status" = 'QUERIED'`, /query_has_text/],
  [
    "a query without the moment of its asking",
    `UPDATE "Application" SET "query" = '?', "queryAskedAt" = NULL`,
    /query_has_moment/,
  ],
  ["a rejection without a reason", `UPDATE "Application" SET "status" = 'REJECTED'`, /rejection_has_reason/],
  ["a status that does not exist", `UPDATE "Application" SET "status" = 'DONE'`, /enum/],
  ["a customer without an office (R21)", `UPDATE "Account" SET "officeId" = NULL`, /customer_has_office/],
  ["staff with an office", `UPDATE "Account" SET "role" = 'REVIEWER'`, /customer_has_office/],
  ["a mail header of two lines", `UPDATE "Mail" SET "recipient" = E'a@b.jp\\r\\nBcc: c@d.jp'`, /one_line_headers/],
  ["a subject of two lines", `UPDATE "Mail" SET "subject" = E'x\\ny'`, /one_line_headers/],
  ["a counter below one", `UPDATE "Counter" SET "last" = 0`, /Counter_positive/],
  [
    "a deadline after its date",
    `UPDATE "ScheduleDate" SET "applicationDeadline" = "registrationDate"`,
    /deadlines_before/,
  ],
  ["an application of no office", `DELETE FROM "Office"`, /foreign key/],
  ["events of no application", `DELETE FROM "Application"`, /foreign key/],
];

describe("the database itself refuses", () => {
  it.each(refused)("%s", async (_, statement, constraint) => {
    await expect(context.db.$executeRawUnsafe(statement)).rejects.toThrow(constraint);
  });

  it("two open corrections of one application", async () => {
    const queried = await aQueriedApplication(office, reviewer, context);
    const { draftId } = must(await startCorrection(office.applicant, queried, context));
    const copy = `INSERT INTO "Draft" ("id", "officeId", "createdById", "correctsId", "createdAt", "updatedAt")
      SELECT gen_random_uuid(), "officeId", "createdById", "correctsId", now(), now() FROM "Draft" WHERE "id" = '${draftId}'`;
    await expect(context.db.$executeRawUnsafe(copy)).rejects.toThrow(/unique/i);
  });
});
