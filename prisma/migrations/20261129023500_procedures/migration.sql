-- Work by hand that follows an approval, step by step. Which are open is a short list, found by a partial index.
CREATE TABLE "Procedure" (
    "applicationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reached" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Procedure_pkey" PRIMARY KEY ("applicationId","kind"),
    CONSTRAINT "Procedure_ends_after_it_began" CHECK ("endedAt" >= "since")
);

CREATE INDEX "Procedure_open" ON "Procedure"("since") WHERE "endedAt" IS NULL;

ALTER TABLE "Procedure" ADD CONSTRAINT "Procedure_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
