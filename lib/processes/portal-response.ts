import { ServerResponse } from "node:http";
import { type Failure, failurePage } from "../web/failure-page.ts";

/**
 * An answer of the web process. Next tells of some failures in a bare word or not at all, and what notFound() shows is drawn
 * by the browser's scripts, blank without them (vercel/next.js#62228). A page of ours is sent in their place.
 */
export class PortalResponse extends ServerResponse {
  #page: string | undefined;

  sendFailure(status: Failure): void {
    this.writeHead(status).end();
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    // What nobody read of a body would hold up the next request on its connection, which behind a reverse proxy is somebody
    // else's, until the connection times out.
    if (!this.req.complete) this.setHeader("connection", "close");
    if (lacksPage(status, String(this.getHeader("content-type") ?? ""))) {
      this.#page = failurePage(failureOf(status));
      for (const name of ["content-encoding", "transfer-encoding", "etag"]) this.removeHeader(name);
      this.setHeader("content-type", "text/html; charset=utf-8");
      this.setHeader("content-length", Buffer.byteLength(this.#page));
      this.setHeader("cache-control", "no-store");
    }
    return Reflect.apply(super.writeHead, this, [status, ...rest]);
  }

  override write(...args: unknown[]): boolean {
    this.#beginFailure();
    return this.#page === undefined ? Reflect.apply(super.write, this, args) : true;
  }

  override end(...args: unknown[]): this {
    this.#beginFailure();
    return this.#page === undefined ? Reflect.apply(super.end, this, args) : super.end(this.#page);
  }

  /** Node writes the head in the middle of writing the body; whether the body counts must be known before. */
  #beginFailure(): void {
    if (this.statusCode >= 400 && !this.headersSent) this.writeHead(this.statusCode);
  }
}

const lacksPage = (status: number, type: string): boolean =>
  status === 404 || (status >= 400 && /^(?:$|text\/plain)/.test(type));

function failureOf(status: number): Failure {
  if (status === 403 || status === 404 || status === 405) return status;
  return status < 500 ? 400 : 500;
}
