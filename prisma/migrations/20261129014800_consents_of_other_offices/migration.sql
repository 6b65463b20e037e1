-- The question to another office whether it agrees to what an application asks for.
CREATE TYPE "ConsentAnswer" AS ENUM ('AGREED', 'DECLINED');
CREATE TABLE "Consent" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "asked" JSONB NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueOn" DATE NOT NULL,
    "remindedAt" TIMESTAMPTZ(3),
    "answer" "ConsentAnswer",
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "replacedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Consent_answer_has_moment" CHECK (("answer" IS NULL) = ("answeredAt" IS NULL)),
    CONSTRAINT "Consent_answer_has_person" CHECK (("answer" IS NULL) = ("answeredById" IS NULL)),
    CONSTRAINT "Consent_reason_of_answer" CHECK ("answer" IS NOT NULL OR "reason" = ''),
    CONSTRAINT "Consent_in_order" CHECK ("answeredAt" >= "askedAt" AND "remindedAt" >= "askedAt" AND "replacedAt" >= "askedAt")
);
CREATE INDEX "Consent_applicationId_idx" ON "Consent"("applicationId");
CREATE INDEX "Consent_officeId_idx" ON "Consent"("officeId");
CREATE INDEX "Consent_answeredById_idx" ON "Consent"("answeredById");
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- An office is asked one question an application at a time.
CREATE UNIQUE INDEX "Consent_one_an_office" ON "Consent" ("applicationId", "officeId") WHERE "replacedAt" IS NULL;
-- Few consents are not reminded of: their index keeps the question of each minute cheap.
CREATE INDEX "Consent_unreminded" ON "Consent" ("dueOn")
  WHERE "answer" IS NULL AND "remindedAt" IS NULL AND "replacedAt" IS NULL;

-- What was asked and what was answered stays as it is.
CREATE FUNCTION "keep_consent"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."id", NEW."applicationId", NEW."officeId", NEW."asked", NEW."askedAt", NEW."dueOn")
      IS DISTINCT FROM (OLD."id", OLD."applicationId", OLD."officeId", OLD."asked", OLD."askedAt", OLD."dueOn")
    OR (OLD."answer" IS NOT NULL AND (NEW."answer", NEW."answeredAt", NEW."answeredById", NEW."reason")
      IS DISTINCT FROM (OLD."answer", OLD."answeredAt", OLD."answeredById", OLD."reason"))
    OR (OLD."replacedAt" IS NOT NULL AND NEW IS DISTINCT FROM OLD)
  THEN RAISE EXCEPTION '% keeps what was asked and answered', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Consent_is_kept" BEFORE UPDATE ON "Consent" FOR EACH ROW EXECUTE FUNCTION "keep_consent"();
CREATE TRIGGER "Consent_is_not_deleted" BEFORE DELETE ON "Consent" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Consent_no_truncate" BEFORE TRUNCATE ON "Consent" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- An event that the office which was asked is told of.
CREATE TABLE "ConsentNews" (
    "consentId" UUID NOT NULL,
    "eventId" BIGINT NOT NULL,

    CONSTRAINT "ConsentNews_pkey" PRIMARY KEY ("consentId","eventId")
);
CREATE INDEX "ConsentNews_eventId_idx" ON "ConsentNews"("eventId");
ALTER TABLE "ConsentNews" ADD CONSTRAINT "ConsentNews_consentId_fkey" FOREIGN KEY ("consentId") REFERENCES "Consent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ConsentNews" ADD CONSTRAINT "ConsentNews_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "ApplicationEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER "ConsentNews_append_only" BEFORE UPDATE OR DELETE ON "ConsentNews" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "ConsentNews_no_truncate" BEFORE TRUNCATE ON "ConsentNews" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
