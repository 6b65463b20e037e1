import type { IncomingMessage } from "node:http";
import type { Failure } from "../web/failure-page.ts";

/** No address of ours is longer, also with the way back in it, which encodes what is encoded. */
const maxAddress = 4096;
/** No list of ours has more filters. Next reads a query in a time that grows with the square of its fields. */
const maxQueryFields = 100;

/**
 * Why a request is not handed to Next, which fails over it or takes long: an address that is too long, cannot be decoded or
 * is another server's, a page of Next's own, or a method that the address does not take.
 * @param handlers the routes that take a POST, as Next writes them: `/change/[draft]/items/save`
 */
export function refusalOf(handlers: readonly string[]): (request: IncomingMessage) => Failure | undefined {
  const patterns = handlers.map((route) => new RegExp(`^${route.replaceAll(/\[\w+\]/g, "[^/]+")}$`));
  return ({ method = "", url = "" }) => {
    if (url.length > maxAddress || url.split("&").length > maxQueryFields) return 400;
    const [path = ""] = url.split("?", 1);
    if (!path.startsWith("/") || !isDecodable(path)) return 400;
    // What Next shows for a failure is no page to ask for.
    if (/^\/_(?!next\/)/.test(path)) return 404;
    if (method === "GET" || method === "HEAD") return undefined;
    return method === "POST" && patterns.some((pattern) => pattern.test(path)) ? undefined : 405;
  };
}

function isDecodable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}
