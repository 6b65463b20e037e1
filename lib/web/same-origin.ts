import { env } from "../env";

/** Whether a POST comes from a page of this portal: the Origin header is required and must be ours. */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  const { host, origin: exact } = new URL(origin);
  return exact === new URL(env().BASE_URL).origin || host === request.headers.get("host");
}
