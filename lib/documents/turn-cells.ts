import type { Turn } from "../domain/application/turn";
import { holderWordForCustomer, holderWordForStaff } from "../domain/application/turn-words";
import { formatInstant, formatSlash } from "../domain/calendar/japan-date";
import type { CsvCell } from "./csv-file";

/** Whose turn an application is, since when, and until when, as one of the two sides reads it (R22); empty for what has ended. */
export function turnCells({ holder, since, due }: Turn, reader: "customer" | "staff"): CsvCell[] {
  if (holder.kind === "nobody") return ["", "", ""];
  const who = reader === "staff" ? holderWordForStaff(holder) : holderWordForCustomer(holder);
  return [who, { date: formatInstant(since) }, due === null ? "" : { date: formatSlash(due) }];
}
