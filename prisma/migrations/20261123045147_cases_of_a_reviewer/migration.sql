-- DropIndex
DROP INDEX "Application_assigneeId_status_idx";

-- CreateIndex
CREATE INDEX "Application_assigneeId_status_filedAt_id_idx" ON "Application"("assigneeId", "status", "filedAt", "id");
