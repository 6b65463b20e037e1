-- One-time links with which a password is set: only the hash of what the link carries is kept.
CREATE TABLE "PasswordLink" (
    "tokenHash" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PasswordLink_pkey" PRIMARY KEY ("tokenHash"),
    CONSTRAINT "PasswordLink_is_a_hash" CHECK ("tokenHash" ~ '^[0-9a-f]{64}$'),
    CONSTRAINT "PasswordLink_expires" CHECK ("expiresAt" > "createdAt")
);

CREATE INDEX "PasswordLink_accountId_idx" ON "PasswordLink"("accountId");

ALTER TABLE "PasswordLink" ADD CONSTRAINT "PasswordLink_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
