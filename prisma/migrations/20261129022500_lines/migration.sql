-- CreateTable
CREATE TABLE "Line" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "issuedById" UUID,

    CONSTRAINT "Line_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Line_number" CHECK ("number" ~ '^L[0-9]{5}$')
);

-- CreateIndex
CREATE UNIQUE INDEX "Line_number_key" ON "Line"("number");

-- CreateIndex
CREATE INDEX "Line_officeId_idx" ON "Line"("officeId");

-- CreateIndex
CREATE INDEX "Line_issuedById_idx" ON "Line"("issuedById");

-- AddForeignKey
ALTER TABLE "Line" ADD CONSTRAINT "Line_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Line" ADD CONSTRAINT "Line_issuedById_fkey" FOREIGN KEY ("issuedById") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;
