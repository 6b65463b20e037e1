-- What an application touches (R24), as paths: whose it is, and the part of the contract. lib/domain/contract/touched.ts
ALTER TABLE "Application" ADD COLUMN "touches" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- What is filed already. A switch of single sign-on is found by its UserCode; a price plan by what the contract said last.
WITH "filed" AS (
  SELECT "Application"."id", "Application"."officeId"::text AS "office", "companyId"::text AS "company", "content"->'changes' AS "changes",
    "Application"."officeId"
  FROM "Application" JOIN "Office" ON "Office"."id" = "Application"."officeId"
),
"change" AS (
  SELECT "id", "office" || '/userCode/' || (change->>'userCode') AS "code", change
  FROM "filed" CROSS JOIN jsonb_array_elements("changes"->'identificationNumbers') AS change
),
"removal" AS (
  SELECT "id", "code", "code" || '/id/' || number AS "path"
  FROM "change" CROSS JOIN jsonb_array_elements_text(change->'removals') AS number
),
"ended" AS (
  SELECT "id", "office" || '/certificates/terminal/' || name AS "path"
  FROM "filed" CROSS JOIN jsonb_array_elements_text("changes"#>'{webCertificates,end}') AS name
),
"touched" AS (
  SELECT "id", "code" AS "path" FROM "change"
  UNION
  SELECT "id", "code" || '/add/' || (addition->>'industry') || '/' || (addition->>'processingMode')
  FROM "change" CROSS JOIN jsonb_array_elements(change->'additions') AS addition
  UNION
  SELECT "id", "path" FROM "removal"
  UNION
  SELECT "id", "path" || '/end' FROM "removal"
  UNION
  SELECT "id", "office" || '/certificates' FROM "filed" WHERE "changes" ? 'webCertificates'
  UNION
  SELECT "id", "office" || '/certificates/order' FROM "filed" WHERE ("changes"#>>'{webCertificates,add}')::int > 0
  UNION
  SELECT "id", "path" FROM "ended"
  UNION
  SELECT "id", "path" || '/end' FROM "ended"
  UNION
  SELECT "id", "office" || '/mailboxes' FROM "filed" WHERE "changes" ? 'mailboxes'
  UNION
  SELECT "id", "company" || '/contractor' FROM "filed" WHERE "changes" ? 'contractor'
  UNION
  SELECT "id", "office" || '/pricePlan/' || connection
  FROM "filed" CROSS JOIN unnest(ARRAY['general', 'netNaccs']) AS connection
  WHERE "changes"->'pricePlan'->>connection <> (
    SELECT coalesce("operation"->>'plan', "operation"->'pricePlans'->>connection) FROM "LedgerEntry"
    WHERE "LedgerEntry"."officeId" = "filed"."officeId" AND "applicationId" IS DISTINCT FROM "filed"."id"
      AND ("operation"->>'type' = 'openContract'
        OR ("operation"->>'type' = 'setPricePlan' AND "operation"->>'connection' = connection))
    ORDER BY "startDate" DESC, "seq" DESC LIMIT 1
  )
)
UPDATE "Application" SET "touches" = found."paths"
FROM (SELECT "id", array_agg("path" ORDER BY "path") AS "paths" FROM "touched" GROUP BY "id") AS found
WHERE found."id" = "Application"."id";

ALTER TABLE "Application" ADD CONSTRAINT "Application_touches_known" CHECK ("touches" IS NOT NULL);
-- Those that are over touch nothing any more, so that the index stays as small as the desk.
CREATE INDEX "Application_touches_pending_idx" ON "Application" USING GIN ("touches")
  WHERE "status" IN ('RECEIVED', 'IN_REVIEW', 'QUERIED', 'APPROVED', 'CERTIFICATES_ISSUED');
