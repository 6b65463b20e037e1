import { Client } from "pg";

/**
 * Adds offices, accounts and `count` applications with one event each, straight in SQL. Each is a copy of what a demo
 * application says; filed over the last five years. Of a hundred, two wait for review, one is in review, one is queried and
 * one approved: what is open grows with the whole, which is harsher than a Center that keeps up with its work.
 * Rows agree with each other by construction, so foreign keys are not checked row by row.
 */
export async function insertApplications(databaseUrl: string, count: number): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica");
    await client.query("SET synchronous_commit = off");
    for (const statement of [companies, offices, ledgers, accounts]) await client.query(statement);
    await client.query(applications, [count]);
    await client.query(events);
    await client.query("RESET ALL");
    // VACUUM as well: what autovacuum would do a minute later must not fall into the measuring.
    await client.query("VACUUM (ANALYZE)");
    await client.query("CHECKPOINT");
  } finally {
    await client.end();
  }
}

/** 676 companies of one office each: ZAA100, ZAB100, … ZZZ100. */
const companies = `
  INSERT INTO "Company" ("id", "abbreviation", "name")
  SELECT uuidv7(), 'Z' || chr(65 + i / 26) || chr(65 + i % 26), '株式会社' || i || '商事'
  FROM generate_series(0, 675) i`;

const offices = `
  INSERT INTO "Office" ("id", "companyId", "officeCode", "name")
  SELECT uuidv7(), c."id", c."abbreviation" || '100', '本社' FROM "Company" c WHERE c."abbreviation" LIKE 'Z%'`;

/** What was entered for the manual's company and office stands in each of the ledgers, too. */
const ledgers = `
  INSERT INTO "LedgerEntry" ("companyId", "officeId", "startDate", "operation", "enteredAt")
  SELECT CASE WHEN e."companyId" IS NOT NULL THEN o."companyId" END, CASE WHEN e."officeId" IS NOT NULL THEN o."id" END,
    e."startDate",
    CASE WHEN e."operation" ? 'companyId' THEN jsonb_set(e."operation", '{companyId}', to_jsonb(o."companyId"))
      ELSE e."operation" END,
    e."enteredAt"
  FROM "Office" o, "LedgerEntry" e
  WHERE o."officeCode" LIKE 'Z%' AND e."applicationId" IS NULL AND (
    e."officeId" = (SELECT "id" FROM "Office" WHERE "officeCode" = 'NAC555')
    OR e."companyId" = (SELECT "companyId" FROM "Office" WHERE "officeCode" = 'NAC555'))
  ORDER BY o."officeCode", e."seq"`;

const accounts = `
  INSERT INTO "Account" ("id", "loginId", "role", "officeId", "name", "email", "passwordHash")
  SELECT uuidv7(), "officeCode", 'SYSTEM_MANAGER', "id", '通関 花子', 'hanako@example.jp', '-'
  FROM "Office" WHERE "officeCode" LIKE 'Z%'`;

const applications = `
  WITH filer AS (
    SELECT row_number() OVER (ORDER BY a."loginId") - 1 AS n, a."id", a."officeId", count(*) OVER () AS filers,
      (SELECT max("seq") FROM "LedgerEntry") AS "ledgerSeq", o."name" AS "officeName", o."officeCode",
      c."name" AS "companyName"
    FROM "Account" a JOIN "Office" o ON o."id" = a."officeId" JOIN "Company" c ON c."id" = o."companyId" WHERE a."loginId" LIKE 'Z%' OR a."loginId" = 'NAC555'
  ), pattern AS (
    SELECT "content", "itemKeys", "terminalsOrdered", "wishedStartDate" FROM "Application"
    WHERE "content" #>> '{changes,webCertificates,add}' IS NOT NULL ORDER BY "receiptNumber" LIMIT 1
  ), made AS (
    SELECT i, i % 100 AS kind, now() - interval '5 years' * (1 - i::float8 / $1) - interval '1 minute' AS at
    FROM generate_series(1, $1::int) i
  )
  INSERT INTO "Application" ("id", "receiptNumber", "officeId", "status", "version", "content", "ledgerSeq", "beforeDay",
    "companyName", "officeName", "officeCode", "terminalsOrdered", "itemKeys", "userCodes", "filedAt", "waitingSince", "filedById", "wishedStartDate", "startDate", "reviewEndedAt", "certificatesIssuedAt",
    "passwordsErasedAt", "assigneeId", "query", "queryAskedAt", "queryRemindedAt", "rejectionReason")
  SELECT uuidv7(made.at - now()),
    lpad(((i / 260000) + 30)::text, 2, '0') || lpad((i % 10000)::text, 4, '0') || chr(65 + (i / 10000) % 26),
    f."officeId",
    (CASE WHEN kind < 2 THEN 'RECEIVED' WHEN kind = 2 THEN 'IN_REVIEW' WHEN kind = 3 THEN 'QUERIED'
      WHEN kind = 4 THEN 'APPROVED' WHEN kind < 10 THEN 'WITHDRAWN' WHEN kind < 15 THEN 'REJECTED' ELSE 'IN_USE'
      END)::"ApplicationStatus",
    3, p."content", f."ledgerSeq", p."wishedStartDate", f."companyName", f."officeName", f."officeCode",
    p."terminalsOrdered", p."itemKeys", ARRAY[lpad(upper(to_hex(i % 10000)), 5, '0')], made.at, made.at, f."id",
    p."wishedStartDate",
    CASE WHEN kind = 4 OR kind >= 15 THEN made.at::date + 20 END, CASE WHEN kind = 4 OR kind >= 15 THEN made.at + interval '3 days' END,
    CASE WHEN kind >= 15 THEN made.at + interval '5 days' END, CASE WHEN kind = 4 OR kind >= 15 THEN made.at + interval '30 days' END,
    CASE WHEN kind BETWEEN 2 AND 4 OR kind >= 10 THEN (SELECT "id" FROM "Account" WHERE "loginId" = 'center01') END,
    CASE WHEN kind = 3 THEN '証明書の台数は2台でよろしいですか。' END, CASE WHEN kind = 3 THEN made.at END, CASE WHEN kind = 3 THEN made.at END,
    CASE WHEN kind BETWEEN 10 AND 14 THEN '契約の内容と異なるため。' END
  FROM made CROSS JOIN pattern p JOIN filer f ON f.n = made.i % f.filers`;

const events = `
  INSERT INTO "ApplicationEvent" ("applicationId", "officeId", "at", "act", "actorKind", "actorName", "actorId", "detail")
  SELECT a."id", a."officeId", a."filedAt", 'file', 'customer', '通関 花子', a."filedById", '{}'
  FROM "Application" a WHERE a."receiptNumber" > '30' ORDER BY a."filedAt"`;
