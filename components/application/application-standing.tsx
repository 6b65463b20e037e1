import type { ReactNode } from "react";
import { Panel } from "@/components/ui/card";
import { DescriptionList, type Fact } from "@/components/ui/description-list";
import { type ApplicationStatus, statusText } from "@/lib/domain/application/status";
import { ApplicationStatusTag } from "./application-status-tag";

interface ApplicationStandingProps {
  readonly status: ApplicationStatus;
  /** Whose turn it is, since when and until when (R22). */
  readonly turn: readonly Fact[];
  /** What comes next, and by when. */
  readonly next?: ReactNode;
}

/** Where an application stands, what that means, and what comes next. */
export function ApplicationStanding({ status, turn, next }: ApplicationStandingProps) {
  return (
    <Panel>
      <p>
        <ApplicationStatusTag status={status} large />
      </p>
      <p>{statusText(status).sentence}</p>
      {turn.length > 0 && <DescriptionList facts={turn} />}
      {next}
    </Panel>
  );
}
