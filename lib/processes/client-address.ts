import { isIP } from "node:net";

/**
 * The address a request came from. A client can write anything into X-Forwarded-For, so only the last entries count, which
 * our own reverse proxies appended: each appends the address it saw, the nearest proxy last.
 * @param forwarded the X-Forwarded-For header as it came
 * @param socketAddress who opened the connection; undefined when it is closed already
 * @param trustedProxies reverse proxies in front, 0 or more; a request that came past them is known by its socket
 */
export function clientAddress(
  forwarded: string | readonly string[] | undefined,
  socketAddress: string | undefined,
  trustedProxies: number,
): string {
  const entries = forwarded === undefined || trustedProxies === 0 ? [] : String(forwarded).split(",");
  const entry = entries.at(-trustedProxies)?.trim() ?? "";
  return isIP(entry) ? entry : (socketAddress ?? "unknown");
}
