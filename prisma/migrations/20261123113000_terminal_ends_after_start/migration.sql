-- As of UserId: what never starts ends on its first day.
UPDATE "LogicalTerminal" SET "endDate" = "startDate" WHERE "endDate" < "startDate";
ALTER TABLE "LogicalTerminal" ADD CONSTRAINT "LogicalTerminal_ends_after_start" CHECK ("endDate" IS NULL OR "endDate" >= "startDate");
