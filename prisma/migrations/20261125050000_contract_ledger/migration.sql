-- The contract becomes a ledger. First the ledger itself, then what the rows say is entered into it, then the rows lose it.

CREATE TABLE "LedgerEntry" (
    "seq" BIGSERIAL NOT NULL,
    "companyId" UUID,
    "officeId" UUID,
    "startDate" DATE NOT NULL,
    "operation" JSONB NOT NULL,
    "applicationId" UUID,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("seq")
);
CREATE INDEX "LedgerEntry_officeId_seq_idx" ON "LedgerEntry"("officeId", "seq");
CREATE INDEX "LedgerEntry_companyId_seq_idx" ON "LedgerEntry"("companyId", "seq");
CREATE INDEX "LedgerEntry_applicationId_idx" ON "LedgerEntry"("applicationId");
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_one_ledger" CHECK (num_nonnulls("companyId", "officeId") = 1);
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_has_type" CHECK ("operation"->>'type' IS NOT NULL);
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_revokes_an_application" CHECK ("operation"->>'type' <> 'revoke' OR "applicationId" IS NOT NULL);
CREATE TRIGGER "LedgerEntry_append_only" BEFORE UPDATE OR DELETE ON "LedgerEntry" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "LedgerEntry_no_truncate" BEFORE TRUNCATE ON "LedgerEntry" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- The approvals, those that were undone later included.
CREATE TEMPORARY VIEW "approval" AS
SELECT "id", "officeId", "startDate", "content", "certificatesIssuedAt", "status" = 'INVALIDATED' AS "undone",
  coalesce(("content"#>>'{changes,webCertificates,add}')::int, 0) AS "certificates"
FROM "Application" WHERE "startDate" IS NOT NULL;

-- Single sign-on took effect with the approval, which was a fault: it takes effect on the application's start date. It was on
-- from the beginning where no application of the office found it off.
CREATE TEMPORARY VIEW "switch_on" AS
SELECT DISTINCT "approval"."id" AS "applicationId", "UserCode"."id" AS "userCodeId", "UserCode"."officeId", "code", "startDate"
FROM "approval"
CROSS JOIN jsonb_array_elements("content"#>'{changes,identificationNumbers}') AS change
JOIN "UserCode" ON "code" = change->>'userCode' AND "UserCode"."officeId" = "approval"."officeId"
WHERE NOT "undone" AND "singleSignOn" AND (change->>'singleSignOn')::boolean AND jsonb_array_length(change->'additions') > 0
  AND EXISTS (
    SELECT FROM "Application" AS filed CROSS JOIN jsonb_array_elements(filed."contractBefore"->'userCodes') AS before
    WHERE filed."officeId" = "UserCode"."officeId" AND before->>'code' = "code" AND NOT (before->>'singleSignOn')::boolean
  );

-- Every entry with the act that made it known (null for what a contract began with), and its place within that act.
CREATE TEMPORARY TABLE "carried" AS
WITH "beginning" AS (
  -- No UserId and no terminal is older than its contract.
  SELECT least(DATE '2000-01-01', (SELECT min("startDate") FROM "UserId"), (SELECT min("startDate") FROM "LogicalTerminal")) AS "day"
),
"entry" ("act", "place", "key", "companyId", "officeId", "startDate", "applicationId", "operation") AS (
  SELECT NULL, 1, "abbreviation", "id", NULL::uuid, "day", NULL::uuid, jsonb_build_object(
    'type', 'openCompany', 'name', "name", 'abbreviation', "abbreviation", 'address', "address",
    'contractor', jsonb_build_object(
      'title', "contractorTitle",
      'familyName', substring("contractorName" FROM '^[^ 　]*'),
      'givenName', coalesce(substring("contractorName" FROM '^[^ 　]*[ 　](.*)$'), ''),
      'familyKana', '', 'givenKana', ''))
  FROM "Company", "beginning"

  UNION ALL
  SELECT NULL, 2, "officeCode", NULL, "id", "day", NULL, jsonb_build_object(
    'type', 'openContract', 'companyId', "companyId",
    'office', jsonb_build_object(
      'officeCode', "officeCode", 'name', "name", 'address', "address", 'phone', "phone", 'fax', "fax",
      'customsOffice', "customsOffice", 'billingCode', "billingCode", 'billingName', "billingName",
      'billingAddress', "billingAddress"),
    'systemManager', jsonb_build_object(
      'familyName', "managerFamilyName", 'givenName', "managerGivenName", 'familyKana', "managerFamilyKana",
      'givenKana', "managerGivenKana", 'department', "managerDepartment", 'title', "managerTitle",
      'phone', "managerPhone", 'emergencyFax', "managerEmergencyFax", 'email', "managerEmail"),
    'pricePlans', jsonb_build_object('general', "pricePlan", 'netNaccs', "pricePlan"))
  FROM "Office", "beginning"

  UNION ALL
  SELECT NULL, 3, "code", NULL, "officeId", "day", NULL, jsonb_build_object(
    'type', 'addUserCode', 'code', "code", 'system', "system", 'industries', to_jsonb("industries"),
    'singleSignOn', "singleSignOn" AND "id" NOT IN (SELECT "userCodeId" FROM "switch_on"),
    'statisticsPaid', "statisticsPaid", 'statisticsFree', "statisticsFree", 'bondedArchive', "bondedArchive",
    'sharedWithOffices', "sharedWithOffices")
  FROM "UserCode", "beginning"

  UNION ALL
  SELECT CASE WHEN "approval"."id" IS NOT NULL THEN 'approve' END, 4, '', NULL, "officeId", "startDate", "id",
    jsonb_build_object('type', 'orderCertificates', 'count', "certificates")
  FROM "approval" WHERE "certificates" > 0 AND (NOT "undone" OR "certificatesIssuedAt" IS NOT NULL)

  UNION ALL
  SELECT CASE WHEN "issuedById" IS NOT NULL THEN 'approve' END, 5,
    concat_ws(' ', "code", "startDate", min("identificationNumber")), NULL, "officeId", "startDate", "issuedById",
    jsonb_build_object(
      'type', 'addUserIds', 'userCode', "code", 'industry', "industry", 'processingMode', "processingMode",
      'count', count(*), 'numbers', jsonb_agg("identificationNumber" ORDER BY "identificationNumber"))
  FROM "UserId" JOIN "UserCode" ON "UserCode"."id" = "userCodeId"
  GROUP BY "officeId", "code", "industry", "processingMode", "startDate", "issuedById"

  UNION ALL
  SELECT CASE WHEN "issuedById" IS NOT NULL THEN 'completeCertificates' END, 6,
    concat_ws(' ', "startDate", min("name")), NULL, "officeId", "startDate", "issuedById",
    jsonb_build_object(
      'type', 'issueTerminals',
      'ordered', count(*) FILTER (WHERE "kind" = 'WEB_NACCS' AND "issuedById" IS NOT NULL),
      'terminals', jsonb_agg(jsonb_build_object(
        'name', "name", 'kind', "kind", 'accessKey', "accessKey", 'certificateValidThrough', "validThrough"
      ) ORDER BY "name"))
  FROM "LogicalTerminal" LEFT JOIN "Certificate" ON "terminalId" = "LogicalTerminal"."id"
  GROUP BY "officeId", "startDate", "issuedById"

  UNION ALL
  SELECT CASE WHEN "endedById" IS NOT NULL THEN 'approve' END, 7, concat_ws(' ', "code", "identificationNumber"),
    NULL, "officeId", "endDate", "endedById",
    jsonb_build_object('type', 'endUserId', 'userCode', "code", 'identificationNumber', "identificationNumber")
  FROM "UserId" JOIN "UserCode" ON "UserCode"."id" = "userCodeId"
  WHERE "endDate" IS NOT NULL AND ("endedById" = "issuedById") IS NOT TRUE

  UNION ALL
  SELECT 'approve', 8, "code", NULL, "officeId", "startDate", "applicationId",
    jsonb_build_object('type', 'setSingleSignOn', 'userCode', "code", 'singleSignOn', true)
  FROM "switch_on"

  UNION ALL
  SELECT CASE WHEN "endedById" IS NOT NULL THEN 'approve' END, 9, "name", NULL, "officeId", "endDate", "endedById",
    jsonb_build_object('type', 'endTerminal', 'name', "name")
  FROM "LogicalTerminal" WHERE "endDate" IS NOT NULL AND ("endedById" = "issuedById") IS NOT TRUE
),
"with_undo" AS (
  SELECT * FROM "entry"
  UNION ALL
  SELECT 'invalidate', 10, '', NULL, "officeId", "startDate", "id", jsonb_build_object('type', 'revoke')
  FROM "approval" WHERE "undone" AND "id" IN (SELECT "applicationId" FROM "entry")
)
SELECT row_number() OVER (ORDER BY coalesce(event."id", 0), "place", "key") AS "seq",
  CASE WHEN "with_undo"."act" IS NULL THEN 0 ELSE event."id" END AS "eventId",
  CASE WHEN "with_undo"."act" IS NULL THEN TIMESTAMPTZ '2000-01-01 00:00:00+09' ELSE event."at" END AS "enteredAt",
  "companyId", "with_undo"."officeId", "startDate", "operation", "with_undo"."applicationId"
FROM "with_undo" LEFT JOIN "ApplicationEvent" AS event
  ON event."applicationId" = "with_undo"."applicationId" AND event."act" = "with_undo"."act";

INSERT INTO "LedgerEntry" ("seq", "companyId", "officeId", "startDate", "operation", "applicationId", "enteredAt")
SELECT "seq", "companyId", "officeId", "startDate", "operation", "applicationId", "enteredAt" FROM "carried" ORDER BY "seq";
SELECT setval(pg_get_serial_sequence('"LedgerEntry"', 'seq'), max("seq")) FROM "carried" HAVING count(*) > 0;

-- What was known as an application was approved, or else as it was filed or corrected last.
ALTER TABLE "Application"
  ADD COLUMN "ledgerSeq" BIGINT,
  ADD COLUMN "beforeDay" DATE,
  ADD COLUMN "companyName" TEXT,
  ADD COLUMN "officeName" TEXT,
  ADD COLUMN "officeCode" TEXT,
  ADD COLUMN "certificatesOrdered" INTEGER NOT NULL DEFAULT 0;
UPDATE "Application" SET
  "ledgerSeq" = (
    SELECT max("seq") FROM "carried" WHERE "eventId" < (
      SELECT max(event."id") FROM "ApplicationEvent" AS event
      WHERE event."applicationId" = "Application"."id"
        AND event."act" IN ('file', 'correct', CASE WHEN "startDate" IS NOT NULL THEN 'approve' END)
    )
  ),
  "beforeDay" = coalesce("startDate", "wishedStartDate"),
  "companyName" = "contractBefore"#>>'{company,name}',
  "officeName" = "contractBefore"#>>'{office,name}',
  "officeCode" = "contractBefore"#>>'{office,officeCode}',
  "certificatesOrdered" = coalesce(("content"#>>'{changes,webCertificates,add}')::int, 0);
ALTER TABLE "Application"
  ALTER COLUMN "ledgerSeq" SET NOT NULL,
  ALTER COLUMN "beforeDay" SET NOT NULL,
  ALTER COLUMN "companyName" SET NOT NULL,
  ALTER COLUMN "officeName" SET NOT NULL,
  ALTER COLUMN "officeCode" SET NOT NULL;

-- A draft is kept per item.
UPDATE "DraftStep" SET "key" = 'webCertificates', "values" = jsonb_strip_nulls(jsonb_build_object(
  'add', "values"->'addCertificates', 'end', "values"->'endCertificates'
)) WHERE "key" = 'terminals';

-- The rest is the ledger's from here on; the checks on these columns go with them.
DROP TABLE "carried";
DROP VIEW "switch_on";
DROP VIEW "approval";
ALTER TABLE "Application" DROP COLUMN "contractBefore";
ALTER TABLE "Company"
  DROP COLUMN "address",
  DROP COLUMN "contractorTitle",
  DROP COLUMN "contractorName";
ALTER TABLE "Office"
  DROP COLUMN "address",
  DROP COLUMN "phone",
  DROP COLUMN "fax",
  DROP COLUMN "customsOffice",
  DROP COLUMN "billingCode",
  DROP COLUMN "billingName",
  DROP COLUMN "billingAddress",
  DROP COLUMN "pricePlan",
  DROP COLUMN "managerFamilyName",
  DROP COLUMN "managerGivenName",
  DROP COLUMN "managerFamilyKana",
  DROP COLUMN "managerGivenKana",
  DROP COLUMN "managerDepartment",
  DROP COLUMN "managerTitle",
  DROP COLUMN "managerPhone",
  DROP COLUMN "managerEmergencyFax",
  DROP COLUMN "managerEmail",
  DROP COLUMN "contractVersion";
ALTER TABLE "UserCode"
  DROP COLUMN "system",
  DROP COLUMN "industries",
  DROP COLUMN "singleSignOn",
  DROP COLUMN "statisticsPaid",
  DROP COLUMN "statisticsFree",
  DROP COLUMN "bondedArchive",
  DROP COLUMN "sharedWithOffices";
ALTER TABLE "UserId"
  DROP COLUMN "industry",
  DROP COLUMN "processingMode",
  DROP COLUMN "startDate",
  DROP COLUMN "endDate",
  DROP COLUMN "endedById";
ALTER TABLE "LogicalTerminal"
  DROP COLUMN "kind",
  DROP COLUMN "accessKey",
  DROP COLUMN "startDate",
  DROP COLUMN "endDate",
  DROP COLUMN "endedById";
ALTER TABLE "Certificate" DROP COLUMN "validThrough";
DROP TYPE "System";
DROP TYPE "ProcessingMode";
DROP TYPE "TerminalKind";
DROP TYPE "PricePlan";
