/**
 * The network address a request came from. Next's server sets the last entry of X-Forwarded-For from the socket, and a
 * reverse proxy in front of it appends the address it saw; what a client wrote itself stands before and is ignored.
 */
export function visitorAddress(request: Request): string {
  const entries = (request.headers.get("x-forwarded-for") ?? "").split(",");
  return entries.at(-1)?.trim().slice(0, 64) || "unknown";
}
