-- Events are chained as audit entries are: each carries the hash of the one before, set by the database itself.
ALTER TABLE "ApplicationEvent" ADD COLUMN "previousHash" TEXT NOT NULL DEFAULT '', ADD COLUMN "hash" TEXT NOT NULL DEFAULT '';

CREATE FUNCTION "application_event_digest"(entry "ApplicationEvent") RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    entry."id", entry."applicationId", entry."officeId", extract(epoch FROM entry."at"), entry."act", entry."actorKind",
    entry."actorName", entry."actorId", entry."detail", entry."previousHash"
  )::text, 'UTF8')), 'hex')
$$;

-- What is there already is chained in the order of its numbers.
ALTER TABLE "ApplicationEvent" DISABLE TRIGGER "ApplicationEvent_append_only";
DO $$
DECLARE
  entry "ApplicationEvent";
  head text := '';
BEGIN
  FOR entry IN SELECT * FROM "ApplicationEvent" ORDER BY "id" LOOP
    entry."previousHash" := head;
    head := "application_event_digest"(entry);
    UPDATE "ApplicationEvent" SET "previousHash" = entry."previousHash", "hash" = head WHERE "id" = entry."id";
  END LOOP;
END $$;
ALTER TABLE "ApplicationEvent" ENABLE TRIGGER "ApplicationEvent_append_only";

-- The lock is that of the audit chain: an act takes it once for its event and its audit entry, so that two acts cannot wait for
-- each other.
CREATE FUNCTION "link_application_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('AuditEntry'));
  NEW."id" := nextval(pg_get_serial_sequence('"ApplicationEvent"', 'id'));
  NEW."previousHash" := coalesce((SELECT "hash" FROM "ApplicationEvent" ORDER BY "id" DESC LIMIT 1), '');
  NEW."hash" := "application_event_digest"(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER "ApplicationEvent_link" BEFORE INSERT ON "ApplicationEvent" FOR EACH ROW EXECUTE FUNCTION "link_application_event"();

-- The audit log is read newest first, by act, by person and by time.
CREATE INDEX "AuditEntry_action_id_idx" ON "AuditEntry"("action", "id");
CREATE INDEX "AuditEntry_actorId_id_idx" ON "AuditEntry"("actorId", "id");
CREATE INDEX "AuditEntry_at_id_idx" ON "AuditEntry"("at", "id");
