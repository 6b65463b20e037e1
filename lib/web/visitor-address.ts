/**
 * The network address a request came from, for throttling and the audit log. The web process sets the header itself
 * (lib/processes/web.ts); what the client wrote into it never comes this far.
 */
export function visitorAddress(request: Request): string {
  return request.headers.get("x-forwarded-for") ?? "unknown";
}
