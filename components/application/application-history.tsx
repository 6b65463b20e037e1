import { Timeline } from "@/components/ui/timeline";
import { type ApplicationEvent, historySentence } from "@/lib/domain/application/application-event";
import { formatInstant } from "@/lib/domain/calendar/japan-date";

/** What happened to an application, oldest first, in plain sentences. */
export function ApplicationHistory({ events }: { events: readonly ApplicationEvent[] }) {
  return (
    <Timeline
      label="申込の履歴"
      entries={events.map((event) => ({
        key: event.id,
        when: formatInstant(event.at),
        dateTime: event.at.toISOString(),
        sentence: historySentence(event),
      }))}
    />
  );
}
