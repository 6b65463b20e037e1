-- An entry's number follows the last one's: a sequence leaves holes, and a reader of the log cannot tell them from entries that were
-- taken away. The lock lets one transaction at a time number its entries, so none is given twice.
CREATE OR REPLACE FUNCTION "link_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last "AuditEntry";
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('AuditEntry'));
  SELECT * INTO last FROM "AuditEntry" ORDER BY "id" DESC LIMIT 1;
  NEW."id" := coalesce(last."id", 0) + 1;
  NEW."previousHash" := coalesce(last."hash", '');
  NEW."hash" := "audit_entry_digest"(NEW);
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION "link_application_event"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last "ApplicationEvent";
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('AuditEntry'));
  SELECT * INTO last FROM "ApplicationEvent" ORDER BY "id" DESC LIMIT 1;
  NEW."id" := coalesce(last."id", 0) + 1;
  NEW."previousHash" := coalesce(last."hash", '');
  NEW."hash" := "application_event_digest"(NEW);
  RETURN NEW;
END $$;
