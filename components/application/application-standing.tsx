import type { ReactNode } from "react";
import { Panel } from "@/components/ui/card";
import { type ApplicationStatus, statusText } from "@/lib/domain/application/status";
import { ApplicationStatusTag } from "./application-status-tag";

interface ApplicationStandingProps {
  readonly status: ApplicationStatus;
  /** What comes next, and by when. */
  readonly next?: ReactNode;
}

/** Where an application stands, what that means, and what comes next. */
export function ApplicationStanding({ status, next }: ApplicationStandingProps) {
  return (
    <Panel>
      <p>
        <ApplicationStatusTag status={status} large />
      </p>
      <p>{statusText(status).sentence}</p>
      {next}
    </Panel>
  );
}
