-- Whose turn it is (R22): since when an application waits for the one who must act now, and when it was corrected last.
-- Lists are ordered by it, so it stands in the row; what existing rows say of it is told by their events.
ALTER TABLE "Application"
  ADD COLUMN "waitingSince" TIMESTAMPTZ(3),
  ADD COLUMN "correctedAt" TIMESTAMPTZ(3),
  ADD COLUMN "passwordsNotedAt" TIMESTAMPTZ(3);

-- Who had to act after each act: one of five words, or the account of the reviewer.
CREATE TEMPORARY TABLE "turn" AS
SELECT event."id", event."applicationId", event."at", CASE event."act"
    WHEN 'file' THEN 'anybody'
    WHEN 'takeOn' THEN event."actorId"::text
    WHEN 'query' THEN 'customer'
    WHEN 'correct' THEN coalesce((
      SELECT taken."actorId"::text FROM "ApplicationEvent" AS taken
      WHERE taken."applicationId" = event."applicationId" AND taken."act" = 'takeOn' AND taken."id" < event."id"
      ORDER BY taken."id" DESC LIMIT 1), 'anybody')
    WHEN 'approve' THEN CASE WHEN application."certificatesOrdered" > 0 THEN 'certificates' ELSE 'calendar' END
    WHEN 'completeCertificates' THEN 'calendar'
    ELSE 'nobody'
  END AS "holder"
FROM "ApplicationEvent" AS event JOIN "Application" AS application ON application."id" = event."applicationId"
WHERE event."act" <> 'erasePasswords';

UPDATE "Application" SET "waitingSince" = latest."at"
FROM (
  SELECT DISTINCT ON ("applicationId") "applicationId", "at" FROM (
    SELECT *, lag("holder") OVER (PARTITION BY "applicationId" ORDER BY "id") AS "before" FROM "turn"
  ) AS "told"
  WHERE "holder" IS DISTINCT FROM "before" ORDER BY "applicationId", "id" DESC
) AS latest
WHERE latest."applicationId" = "Application"."id";
UPDATE "Application" SET "waitingSince" = "filedAt" WHERE "waitingSince" IS NULL;
UPDATE "Application" SET "correctedAt" = (
  SELECT max("at") FROM "ApplicationEvent" AS event WHERE event."applicationId" = "Application"."id" AND event."act" = 'correct'
);
DROP TABLE "turn";
ALTER TABLE "Application" ALTER COLUMN "waitingSince" SET NOT NULL;

DROP INDEX "Application_status_filedAt_id_idx";
DROP INDEX "Application_assigneeId_status_filedAt_id_idx";
CREATE INDEX "Application_status_waitingSince_id_idx" ON "Application"("status", "waitingSince", "id");
CREATE INDEX "Application_waitingSince_id_idx" ON "Application"("waitingSince", "id");
CREATE INDEX "Application_assigneeId_status_waitingSince_id_idx" ON "Application"("assigneeId", "status", "waitingSince", "id");
-- Corrected applications that nobody has gone on with are few: the first list of every menu finds them at once.
CREATE INDEX "Application_corrected" ON "Application" ("status", "waitingSince", "id") WHERE "correctedAt" IS NOT NULL;

-- What somebody else did to an application that a member of the Center reviews, or is to review: told on the menu.
CREATE TABLE "StaffNews" (
    "accountId" UUID NOT NULL,
    "eventId" BIGINT NOT NULL,

    CONSTRAINT "StaffNews_pkey" PRIMARY KEY ("accountId","eventId")
);
CREATE INDEX "StaffNews_eventId_idx" ON "StaffNews"("eventId");
ALTER TABLE "StaffNews" ADD CONSTRAINT "StaffNews_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "StaffNews" ADD CONSTRAINT "StaffNews_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "ApplicationEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
INSERT INTO "StaffNews" ("accountId", "eventId")
SELECT application."assigneeId", event."id"
FROM "ApplicationEvent" AS event JOIN "Application" AS application ON application."id" = event."applicationId"
WHERE event."act" IN ('withdraw', 'correct') AND application."assigneeId" IS NOT NULL;
