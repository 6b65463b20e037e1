-- Attempts at passwords refill by and by instead of being counted in windows; what was counted so far is forgotten.
DROP TABLE "LoginThrottle";

-- CreateTable
CREATE TABLE "AttemptAllowance" (
    "key" TEXT NOT NULL,
    "usedUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AttemptAllowance_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "AttemptAllowance_usedUntil_idx" ON "AttemptAllowance"("usedUntil");

-- AlterTable
ALTER TABLE "Session" ADD COLUMN "place" TEXT NOT NULL DEFAULT '';
UPDATE "Session" SET "place" = "address" WHERE "address" NOT LIKE '%:%';

-- DropIndex
DROP INDEX "Session_accountId_idx";

-- CreateIndex
CREATE INDEX "Session_accountId_place_idx" ON "Session"("accountId", "place");
