import { StatusTag } from "@/components/ui/status-tag";
import { type ApplicationStatus, statusText } from "@/lib/domain/application/status";

/** Where an application stands, as its word on its colour. */
export function ApplicationStatusTag({ status, large }: { status: ApplicationStatus; large?: boolean }) {
  const { word, tone } = statusText(status);
  return <StatusTag word={word} tone={tone} large={large} />;
}
