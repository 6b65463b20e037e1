import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "./lib/web/content-security-policy";
import { pathHeader } from "./lib/web/path-header";

/**
 * Before every page: a fresh nonce for the content security policy, which Next puts on its own scripts, and the path for
 * the way back after a log-in. Headers that need no nonce are set in next.config.ts.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set(pathHeader, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  matcher: [{ source: "/((?!_next/static|_next/image|icon.svg|favicon.ico).*)" }],
};
