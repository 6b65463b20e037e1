import type { QueueCursor } from "../domain/application/application-listing";
import { isUuid } from "../domain/text/uuid";

/** A cursor as an address carries it; what is inside is nobody's business. */
export const writeCursor = ({ waitingSince, id }: QueueCursor): string =>
  Buffer.from(`${waitingSince.getTime()} ${id}`).toString("base64url");

/** Undefined for anything that is not a cursor of ours. */
export function readCursor(text: string | string[] | undefined): QueueCursor | undefined {
  if (typeof text !== "string" || text.length > 200) return undefined;
  const [time = "", id = ""] = Buffer.from(text, "base64url").toString().split(" ");
  if (!/^\d{1,14}$/.test(time) || !isUuid(id)) return undefined;
  return { waitingSince: new Date(Number(time)), id };
}
