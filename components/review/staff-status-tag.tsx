import type { ApplicationStatus } from "@/lib/domain/application/status";
import { ApplicationStatusTag } from "../application/application-status-tag";
import { StatusTag } from "../ui/status-tag";

interface StaffStatusTagProps {
  status: ApplicationStatus;
  /** A correction came that nobody has gone on with yet. */
  corrected?: boolean;
}

/** Where an application stands, as the Center sees it: what came back corrected is told from what is new (R22). */
export const StaffStatusTag = ({ status, corrected }: StaffStatusTagProps) =>
  corrected ? <StatusTag word="回答あり" tone="attention" /> : <ApplicationStatusTag status={status} />;
