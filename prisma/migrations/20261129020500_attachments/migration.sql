-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "applicationId" UUID,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER,
    "sha256" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Attachment_media_type" CHECK ("mediaType" IN ('application/pdf', 'image/png', 'image/jpeg')),
    CONSTRAINT "Attachment_whole" CHECK (("size" IS NULL) = ("sha256" IS NULL) AND ("applicationId" IS NULL OR "size" IS NOT NULL)),
    CONSTRAINT "Attachment_size" CHECK ("size" BETWEEN 1 AND 5242880),
    CONSTRAINT "Attachment_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$')
);

-- CreateTable
CREATE TABLE "AttachmentPart" (
    "attachmentId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "AttachmentPart_pkey" PRIMARY KEY ("attachmentId","position")
);

-- Compressed already, all of it: PDF, PNG and JPEG.
ALTER TABLE "AttachmentPart" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

-- CreateIndex
CREATE INDEX "Attachment_officeId_idx" ON "Attachment"("officeId");

-- CreateIndex
CREATE INDEX "Attachment_draftId_idx" ON "Attachment"("draftId");

-- CreateIndex
CREATE INDEX "Attachment_applicationId_idx" ON "Attachment"("applicationId");

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttachmentPart" ADD CONSTRAINT "AttachmentPart_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A whole file is what its hash says, for ever; once it was filed it is not taken away either.
CREATE FUNCTION "keep_attachment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD."applicationId" IS NULL THEN RETURN OLD; END IF;
  IF TG_OP = 'UPDATE' AND OLD."sha256" IS NULL THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND OLD."applicationId" IS NULL
    AND (to_jsonb(NEW) - 'applicationId') = (to_jsonb(OLD) - 'applicationId') THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'an attachment that was filed is not changed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "Attachment_kept" BEFORE UPDATE OR DELETE ON "Attachment" FOR EACH ROW EXECUTE FUNCTION "keep_attachment"();

CREATE FUNCTION "keep_attachment_part"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM "Attachment" WHERE "id" = OLD."attachmentId") THEN RETURN OLD; END IF;
  IF TG_OP = 'INSERT' AND EXISTS (SELECT 1 FROM "Attachment" WHERE "id" = NEW."attachmentId" AND "sha256" IS NULL) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a part of an attachment is not changed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "AttachmentPart_kept" BEFORE INSERT OR UPDATE OR DELETE ON "AttachmentPart" FOR EACH ROW EXECUTE FUNCTION "keep_attachment_part"();
