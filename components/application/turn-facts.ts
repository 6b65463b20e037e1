import type { Fact } from "@/components/ui/description-list";
import type { Turn } from "@/lib/domain/application/turn";
import { dueTerm, dueWords, holderWordForCustomer, holderWordForStaff } from "@/lib/domain/application/turn-words";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { formatInstant, type JapanDate } from "@/lib/domain/calendar/japan-date";

/** Whose turn it is, since when, and until when (R22), as one of the two sides reads it; nothing of what has ended. */
export function turnFacts(
  { holder, since, due }: Turn,
  reader: "customer" | "staff",
  today: JapanDate,
  calendar: BusinessCalendar,
): Fact[] {
  if (holder.kind === "nobody") return [];
  const who = reader === "staff" ? holderWordForStaff(holder) : holderWordForCustomer(holder);
  const until = due && { term: dueTerm(holder), value: dueWords(due, today, calendar) };
  return [
    { term: "次に対応する人", value: who, note: `${formatInstant(since)}から` },
    ...(until && holder.kind !== "calendar" ? [until] : []),
  ];
}
