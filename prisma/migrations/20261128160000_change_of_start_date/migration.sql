-- The start date of an approval can be changed, and a password window that the customer was told never ends earlier (R4).
ALTER TABLE "Application" ADD COLUMN "previousStartDate" DATE,
  ADD COLUMN "startDateMessage" TEXT,
  ADD COLUMN "passwordsPromisedThrough" DATE;
ALTER TABLE "Application" ADD CONSTRAINT "Application_changed_start"
  CHECK ("previousStartDate" IS NULL OR ("startDate" IS NOT NULL AND "startDateMessage" IS NOT NULL AND "previousStartDate" <> "startDate"));
ALTER TABLE "Application" ADD CONSTRAINT "Application_passwords_promised_after_start"
  CHECK ("passwordsPromisedThrough" IS NULL OR ("startDate" IS NOT NULL AND "passwordsPromisedThrough" > "startDate"));
