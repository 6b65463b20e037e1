-- What became of each try at a mail, and who had it sent again: a list that only grows.
CREATE TYPE "MailEventKind" AS ENUM ('SENT', 'DELAYED', 'FAILED', 'SENT_AGAIN');
CREATE TABLE "MailEvent" (
    "id" BIGSERIAL NOT NULL,
    "mailId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "MailEventKind" NOT NULL,
    "error" TEXT,
    "actorName" TEXT,
    "reason" TEXT,

    CONSTRAINT "MailEvent_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "MailEvent_mailId_id_idx" ON "MailEvent"("mailId", "id");
ALTER TABLE "MailEvent" ADD CONSTRAINT "MailEvent_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "Mail"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "MailEvent" ADD CONSTRAINT "MailEvent_error_of_failures" CHECK (("error" IS NOT NULL) = ("kind" IN ('DELAYED', 'FAILED')));
ALTER TABLE "MailEvent" ADD CONSTRAINT "MailEvent_somebody_sent_again" CHECK (("actorName" IS NOT NULL) = ("kind" = 'SENT_AGAIN'));
ALTER TABLE "MailEvent" ADD CONSTRAINT "MailEvent_reason_of_somebody" CHECK ("reason" IS NULL OR "kind" = 'SENT_AGAIN');
CREATE TRIGGER "MailEvent_append_only" BEFORE UPDATE OR DELETE ON "MailEvent" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "MailEvent_no_truncate" BEFORE TRUNCATE ON "MailEvent" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Of earlier mails it is known when they went out; of their failed tries only the last error, which the mail keeps.
INSERT INTO "MailEvent" ("mailId", "at", "kind")
  SELECT "id", "sentAt", 'SENT' FROM "Mail" WHERE "sentAt" IS NOT NULL ORDER BY "sentAt", "id";

-- A mail that was sent again to another address is a mail of its own.
ALTER TABLE "Mail" ADD COLUMN "againOfId" UUID;
CREATE INDEX "Mail_againOfId_idx" ON "Mail"("againOfId");
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_againOfId_fkey" FOREIGN KEY ("againOfId") REFERENCES "Mail"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_not_again_of_itself" CHECK ("againOfId" <> "id");
