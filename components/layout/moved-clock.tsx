import { formatInstant } from "@/lib/domain/calendar/japan-date";

/** On top of every page while the portal tells another time than the machine's, so that nobody takes it for today. */
export function MovedClock({ now }: { readonly now: Date }) {
  return (
    <aside className="moved-clock" aria-label="時計の状態">
      時計を動かしています：現在 {formatInstant(now)}
    </aside>
  );
}
