-- CreateEnum
CREATE TYPE "Role" AS ENUM ('SYSTEM_MANAGER', 'APPLICANT', 'REVIEWER', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "System" AS ENUM ('SEA', 'AIR', 'SHARED');

-- CreateEnum
CREATE TYPE "ProcessingMode" AS ENUM ('INTERACTIVE', 'NET_NACCS', 'WEB_NACCS', 'EBMS');

-- CreateEnum
CREATE TYPE "TerminalKind" AS ENUM ('NET_NACCS', 'EBMS', 'WEB_NACCS');

-- CreateEnum
CREATE TYPE "PricePlan" AS ENUM ('A', 'B');

-- CreateEnum
CREATE TYPE "ApplicationStatus" AS ENUM ('RECEIVED', 'IN_REVIEW', 'QUERIED', 'APPROVED', 'CERTIFICATES_ISSUED', 'IN_USE', 'WITHDRAWN', 'REJECTED', 'INVALIDATED');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('WAITING', 'SENT', 'FAILED');

-- CreateTable
CREATE TABLE "Company" (
    "id" UUID NOT NULL,
    "abbreviation" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "contractorTitle" TEXT NOT NULL,
    "contractorName" TEXT NOT NULL,

    CONSTRAINT "Company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" UUID NOT NULL,
    "companyId" UUID NOT NULL,
    "officeCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "fax" TEXT,
    "customsOffice" TEXT NOT NULL,
    "billingCode" TEXT NOT NULL,
    "billingName" TEXT NOT NULL,
    "billingAddress" TEXT NOT NULL,
    "pricePlan" "PricePlan" NOT NULL,
    "managerFamilyName" TEXT NOT NULL,
    "managerGivenName" TEXT NOT NULL,
    "managerFamilyKana" TEXT NOT NULL,
    "managerGivenKana" TEXT NOT NULL,
    "managerDepartment" TEXT,
    "managerTitle" TEXT,
    "managerPhone" TEXT NOT NULL,
    "managerEmergencyFax" TEXT,
    "managerEmail" TEXT NOT NULL,
    "contractVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserCode" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "system" "System" NOT NULL,
    "industries" TEXT[],
    "singleSignOn" BOOLEAN NOT NULL DEFAULT false,
    "statisticsPaid" BOOLEAN NOT NULL DEFAULT false,
    "statisticsFree" BOOLEAN NOT NULL DEFAULT false,
    "bondedArchive" BOOLEAN NOT NULL DEFAULT false,
    "sharedWithOffices" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "UserCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserId" (
    "id" UUID NOT NULL,
    "userCodeId" UUID NOT NULL,
    "identificationNumber" TEXT NOT NULL,
    "industry" TEXT NOT NULL,
    "processingMode" "ProcessingMode" NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE,
    "sealedPassword" TEXT,
    "issuedById" UUID,
    "endedById" UUID,

    CONSTRAINT "UserId_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LogicalTerminal" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "TerminalKind" NOT NULL,
    "accessKey" TEXT,
    "startDate" DATE NOT NULL,
    "endDate" DATE,
    "issuedById" UUID,
    "endedById" UUID,

    CONSTRAINT "LogicalTerminal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" UUID NOT NULL,
    "terminalId" UUID NOT NULL,
    "sealedAuthCode1" TEXT NOT NULL,
    "sealedAuthCode2" TEXT NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "validThrough" DATE NOT NULL,
    "fetchedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "correctsId" UUID,
    "filedAsId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "discardedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftStep" (
    "draftId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DraftStep_pkey" PRIMARY KEY ("draftId","key")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" UUID NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "officeId" UUID NOT NULL,
    "status" "ApplicationStatus" NOT NULL DEFAULT 'RECEIVED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "contractBefore" JSONB NOT NULL,
    "itemKeys" TEXT[],
    "userCodes" TEXT[],
    "filedAt" TIMESTAMPTZ(3) NOT NULL,
    "filedById" UUID NOT NULL,
    "wishedStartDate" DATE NOT NULL,
    "startDate" DATE,
    "reviewEndedAt" TIMESTAMPTZ(3),
    "certificatesIssuedAt" TIMESTAMPTZ(3),
    "passwordsErasedAt" TIMESTAMPTZ(3),
    "assigneeId" UUID,
    "query" TEXT,
    "rejectionReason" TEXT,
    "invalidationReason" TEXT,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationEvent" (
    "id" BIGSERIAL NOT NULL,
    "applicationId" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "act" TEXT NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "actorId" UUID,
    "detail" JSONB NOT NULL,

    CONSTRAINT "ApplicationEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "address" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "previousHash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "applicationId" UUID,
    "notice" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "recipientRole" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "state" "MailState" NOT NULL DEFAULT 'WAITING',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "loginId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "officeId" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "applicantDefaults" JSONB,
    "passwordHash" TEXT NOT NULL,
    "mustChangePassword" BOOLEAN NOT NULL DEFAULT false,
    "disabledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "address" TEXT NOT NULL,
    "userAgent" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LoginThrottle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "windowStart" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LoginThrottle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Reveal" (
    "sessionId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reveal_pkey" PRIMARY KEY ("sessionId","applicationId")
);

-- CreateTable
CREATE TABLE "FormMemory" (
    "id" UUID NOT NULL,
    "accountId" UUID,
    "action" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormMemory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScheduleDate" (
    "registrationDate" DATE NOT NULL,
    "applicationDeadline" DATE NOT NULL,
    "systemSettingDeadline" DATE NOT NULL,

    CONSTRAINT "ScheduleDate_pkey" PRIMARY KEY ("registrationDate")
);

-- CreateTable
CREATE TABLE "ClosingDay" (
    "date" DATE NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "ClosingDay_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "Counter" (
    "series" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "Counter_pkey" PRIMARY KEY ("series")
);

-- CreateIndex
CREATE UNIQUE INDEX "Company_abbreviation_key" ON "Company"("abbreviation");

-- CreateIndex
CREATE UNIQUE INDEX "Office_officeCode_key" ON "Office"("officeCode");

-- CreateIndex
CREATE INDEX "Office_companyId_idx" ON "Office"("companyId");

-- CreateIndex
CREATE UNIQUE INDEX "UserCode_code_key" ON "UserCode"("code");

-- CreateIndex
CREATE INDEX "UserCode_officeId_idx" ON "UserCode"("officeId");

-- CreateIndex
CREATE INDEX "UserId_issuedById_idx" ON "UserId"("issuedById");

-- CreateIndex
CREATE INDEX "UserId_endedById_idx" ON "UserId"("endedById");

-- CreateIndex
CREATE UNIQUE INDEX "UserId_userCodeId_identificationNumber_key" ON "UserId"("userCodeId", "identificationNumber");

-- CreateIndex
CREATE UNIQUE INDEX "LogicalTerminal_name_key" ON "LogicalTerminal"("name");

-- CreateIndex
CREATE INDEX "LogicalTerminal_officeId_idx" ON "LogicalTerminal"("officeId");

-- CreateIndex
CREATE INDEX "LogicalTerminal_issuedById_idx" ON "LogicalTerminal"("issuedById");

-- CreateIndex
CREATE INDEX "LogicalTerminal_endedById_idx" ON "LogicalTerminal"("endedById");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_terminalId_key" ON "Certificate"("terminalId");

-- CreateIndex
CREATE INDEX "Draft_officeId_idx" ON "Draft"("officeId");

-- CreateIndex
CREATE INDEX "Draft_createdById_idx" ON "Draft"("createdById");

-- CreateIndex
CREATE INDEX "Draft_correctsId_idx" ON "Draft"("correctsId");

-- CreateIndex
CREATE INDEX "Draft_filedAsId_idx" ON "Draft"("filedAsId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_receiptNumber_key" ON "Application"("receiptNumber");

-- CreateIndex
CREATE INDEX "Application_officeId_filedAt_id_idx" ON "Application"("officeId", "filedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Application_status_filedAt_id_idx" ON "Application"("status", "filedAt", "id");

-- CreateIndex
CREATE INDEX "Application_filedAt_id_idx" ON "Application"("filedAt", "id");

-- CreateIndex
CREATE INDEX "Application_assigneeId_status_idx" ON "Application"("assigneeId", "status");

-- CreateIndex
CREATE INDEX "Application_filedById_idx" ON "Application"("filedById");

-- CreateIndex
CREATE INDEX "Application_userCodes_idx" ON "Application" USING GIN ("userCodes");

-- CreateIndex
CREATE INDEX "ApplicationEvent_applicationId_id_idx" ON "ApplicationEvent"("applicationId", "id");

-- CreateIndex
CREATE INDEX "ApplicationEvent_officeId_id_idx" ON "ApplicationEvent"("officeId", "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEntry_subject_id_idx" ON "AuditEntry"("subject", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_messageId_key" ON "Mail"("messageId");

-- CreateIndex
CREATE INDEX "Mail_applicationId_idx" ON "Mail"("applicationId");

-- CreateIndex
CREATE INDEX "Mail_state_createdAt_idx" ON "Mail"("state", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Mail_createdAt_id_idx" ON "Mail"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Account_loginId_key" ON "Account"("loginId");

-- CreateIndex
CREATE INDEX "Account_officeId_idx" ON "Account"("officeId");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE INDEX "FormMemory_accountId_idx" ON "FormMemory"("accountId");

-- CreateIndex
CREATE INDEX "FormMemory_createdAt_idx" ON "FormMemory"("createdAt");

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserCode" ADD CONSTRAINT "UserCode_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserId" ADD CONSTRAINT "UserId_userCodeId_fkey" FOREIGN KEY ("userCodeId") REFERENCES "UserCode"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserId" ADD CONSTRAINT "UserId_issuedById_fkey" FOREIGN KEY ("issuedById") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserId" ADD CONSTRAINT "UserId_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LogicalTerminal" ADD CONSTRAINT "LogicalTerminal_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LogicalTerminal" ADD CONSTRAINT "LogicalTerminal_issuedById_fkey" FOREIGN KEY ("issuedById") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LogicalTerminal" ADD CONSTRAINT "LogicalTerminal_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_terminalId_fkey" FOREIGN KEY ("terminalId") REFERENCES "LogicalTerminal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_filedAsId_fkey" FOREIGN KEY ("filedAsId") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftStep" ADD CONSTRAINT "DraftStep_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_filedById_fkey" FOREIGN KEY ("filedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationEvent" ADD CONSTRAINT "ApplicationEvent_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationEvent" ADD CONSTRAINT "ApplicationEvent_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reveal" ADD CONSTRAINT "Reveal_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormMemory" ADD CONSTRAINT "FormMemory_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

-- The database refuses bad data by itself too.
ALTER TABLE "Office" ADD CONSTRAINT "Office_officeCode_form" CHECK ("officeCode" ~ '^[A-Z]{3}[0-9]{3}$');
ALTER TABLE "Company" ADD CONSTRAINT "Company_abbreviation_form" CHECK ("abbreviation" ~ '^[A-Z]{3}$');
ALTER TABLE "UserCode" ADD CONSTRAINT "UserCode_code_form" CHECK ("code" ~ '^[0-9A-Z]{5}$');
ALTER TABLE "UserCode" ADD CONSTRAINT "UserCode_archive_needs_paid" CHECK (NOT "bondedArchive" OR "statisticsPaid");
ALTER TABLE "UserId" ADD CONSTRAINT "UserId_number_form" CHECK ("identificationNumber" ~ '^[A-Z][0-9][0-9A-Z]$');
ALTER TABLE "UserId" ADD CONSTRAINT "UserId_ends_after_start" CHECK ("endDate" IS NULL OR "endDate" >= "startDate");
ALTER TABLE "LogicalTerminal" ADD CONSTRAINT "LogicalTerminal_name_form" CHECK ("name" ~ '^[0-9A-Z]{6}$');
ALTER TABLE "Application" ADD CONSTRAINT "Application_receiptNumber_form" CHECK ("receiptNumber" ~ '^[0-9]{6}[A-Z]$');
ALTER TABLE "Application" ADD CONSTRAINT "Application_approved_has_start" CHECK ("status" NOT IN ('APPROVED', 'CERTIFICATES_ISSUED', 'IN_USE') OR ("startDate" IS NOT NULL AND "reviewEndedAt" IS NOT NULL));
ALTER TABLE "Application" ADD CONSTRAINT "Application_query_has_text" CHECK ("status" <> 'QUERIED' OR "query" IS NOT NULL);
ALTER TABLE "Application" ADD CONSTRAINT "Application_rejection_has_reason" CHECK ("status" <> 'REJECTED' OR "rejectionReason" IS NOT NULL);
ALTER TABLE "Account" ADD CONSTRAINT "Account_customer_has_office" CHECK (("role" IN ('SYSTEM_MANAGER', 'APPLICANT')) = ("officeId" IS NOT NULL));
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_one_line_headers" CHECK ("recipient" !~ '[\r\n]' AND "subject" !~ '[\r\n]');
ALTER TABLE "Counter" ADD CONSTRAINT "Counter_positive" CHECK ("last" > 0);
ALTER TABLE "ScheduleDate" ADD CONSTRAINT "ScheduleDate_deadlines_before" CHECK ("applicationDeadline" < "registrationDate" AND "systemSettingDeadline" < "registrationDate");

-- At most one open correction of an application at a time.
CREATE UNIQUE INDEX "Draft_one_open_correction" ON "Draft" ("correctsId") WHERE "discardedAt" IS NULL AND "filedAsId" IS NULL;

-- Work that the clock does finds its rows without a scan.
CREATE INDEX "Application_passwords_to_erase" ON "Application" ("startDate") WHERE "startDate" IS NOT NULL AND "passwordsErasedAt" IS NULL;

-- Events and audit entries are never changed and never removed.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "ApplicationEvent_append_only" BEFORE UPDATE OR DELETE ON "ApplicationEvent" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "ApplicationEvent_no_truncate" BEFORE TRUNCATE ON "ApplicationEvent" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "AuditEntry_no_truncate" BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- The audit chain: the database itself links each entry to the one before. The advisory lock is held to the end of the
-- transaction, so entries commit in the order of their numbers and the chain has no fork.
CREATE FUNCTION "audit_entry_digest"(entry "AuditEntry") RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    entry."id", extract(epoch FROM entry."at"), entry."actorKind", entry."actorId", entry."actorName", entry."address",
    entry."action", entry."subject", entry."detail", entry."previousHash"
  )::text, 'UTF8')), 'hex')
$$;
CREATE FUNCTION "link_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('AuditEntry'));
  NEW."id" := nextval(pg_get_serial_sequence('"AuditEntry"', 'id'));
  NEW."previousHash" := coalesce((SELECT "hash" FROM "AuditEntry" ORDER BY "id" DESC LIMIT 1), '');
  NEW."hash" := "audit_entry_digest"(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER "AuditEntry_link" BEFORE INSERT ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION "link_audit_entry"();
