ALTER TABLE "Mail" ADD COLUMN "delayedSince" TIMESTAMPTZ(3);
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_delayed_while_waiting" CHECK ("delayedSince" IS NULL OR "state" = 'WAITING');
-- Mails are delayed for a short time only: the index of the few keeps the question of each menu cheap.
CREATE INDEX "Mail_delayed" ON "Mail" ("delayedSince") WHERE "delayedSince" IS NOT NULL;
