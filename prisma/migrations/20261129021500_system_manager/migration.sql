-- What holds from a day on also stands in columns and accounts, which follow once; those of the past have nothing to follow.
ALTER TABLE "Application" ADD COLUMN "tookEffectAt" TIMESTAMPTZ(3);
UPDATE "Application" SET "tookEffectAt" = "startDate"::timestamp AT TIME ZONE 'Asia/Tokyo' WHERE "status" = 'IN_USE';
CREATE INDEX "Application_taking_effect" ON "Application"("startDate")
  WHERE "tookEffectAt" IS NULL AND "status" IN ('APPROVED', 'CERTIFICATES_ISSUED', 'IN_USE');

ALTER TABLE "Mail" ADD COLUMN "sealedKey" TEXT;

-- One-time links that confirm an address: only the hash of what the link carries is kept.
CREATE TABLE "AddressCheck" (
    "tokenHash" TEXT NOT NULL,
    "applicationId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AddressCheck_pkey" PRIMARY KEY ("tokenHash"),
    CONSTRAINT "AddressCheck_is_a_hash" CHECK ("tokenHash" ~ '^[0-9a-f]{64}$'),
    CONSTRAINT "AddressCheck_after_it_was_sent" CHECK ("confirmedAt" >= "createdAt")
);

CREATE INDEX "AddressCheck_applicationId_createdAt_idx" ON "AddressCheck"("applicationId", "createdAt");

ALTER TABLE "AddressCheck" ADD CONSTRAINT "AddressCheck_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
