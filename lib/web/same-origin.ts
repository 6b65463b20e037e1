import { env } from "../env";

/** What the headers say of where a POST comes from. `hidden`: the browser does not tell, and nothing else tells in its place. */
export type RequestOrigin = "own" | "other" | "hidden";

/**
 * Where a POST comes from. An Origin header must be that of BASE_URL: scheme, host and port. Some privacy settings send
 * `null` or leave it out; then a browser that says `Sec-Fetch-Site: same-origin`, which no page can forge, is believed.
 */
export function requestOrigin({ headers }: Pick<Request, "headers">, baseUrl: string): RequestOrigin {
  const origin = headers.get("origin");
  if (origin && origin !== "null") return origin === new URL(baseUrl).origin ? "own" : "other";
  return headers.get("sec-fetch-site") === "same-origin" ? "own" : "hidden";
}

/** Whether a POST comes from a page of this portal. */
export const isSameOrigin = (request: Request): boolean => requestOrigin(request, env().BASE_URL) === "own";
