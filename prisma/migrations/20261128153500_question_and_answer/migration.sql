-- A question is asked on a day, can be about a step of the wizard, and is reminded of once by the portal itself.
ALTER TABLE "Application" ADD COLUMN "queryAskedAt" TIMESTAMPTZ(3), ADD COLUMN "queryStep" TEXT, ADD COLUMN "queryRemindedAt" TIMESTAMPTZ(3);
UPDATE "Application" a SET "queryAskedAt" = coalesce(
  (SELECT max(e."at") FROM "ApplicationEvent" e WHERE e."applicationId" = a."id" AND e."act" = 'query'), a."filedAt")
WHERE a."query" IS NOT NULL;
ALTER TABLE "Application" ADD CONSTRAINT "Application_query_has_moment" CHECK (("query" IS NULL) = ("queryAskedAt" IS NULL));
ALTER TABLE "Application" ADD CONSTRAINT "Application_query_before_reminder"
  CHECK ("queryRemindedAt" IS NULL OR "queryRemindedAt" >= "queryAskedAt");
-- Few questions are open and not reminded of: their index keeps the question of each minute cheap.
CREATE INDEX "Application_unreminded" ON "Application" ("queryAskedAt")
  WHERE "queryRemindedAt" IS NULL AND "queryAskedAt" IS NOT NULL;

-- What an application said before a correction replaced it.
CREATE TABLE "EarlierFiling" (
    "id" BIGSERIAL NOT NULL,
    "applicationId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "ledgerSeq" BIGINT NOT NULL,
    "replacedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EarlierFiling_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "EarlierFiling_applicationId_replacedAt_idx" ON "EarlierFiling"("applicationId", "replacedAt");
ALTER TABLE "EarlierFiling" ADD CONSTRAINT "EarlierFiling_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER "EarlierFiling_append_only" BEFORE UPDATE OR DELETE ON "EarlierFiling" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "EarlierFiling_no_truncate" BEFORE TRUNCATE ON "EarlierFiling" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
