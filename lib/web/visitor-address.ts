const longestAddress = 45;

/**
 * The network address a request came from, for throttling and the audit log. A reverse proxy appends the address it saw
 * to X-Forwarded-For, so the last entry is the one the client did not write; without a proxy, Next's server fills the
 * header from the socket where the client left it out.
 */
export function visitorAddress(request: Request): string {
  const last = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  return /^[0-9a-fA-F.:]+$/.test(last) && last.length <= longestAddress ? last : "unknown";
}
