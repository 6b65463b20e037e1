import { ServerResponse } from "node:http";
import { constants, gunzipSync } from "node:zlib";
import { type Failure, failurePage, ownPageHeader } from "../web/failure-page.ts";

/**
 * An answer of the web process. Next tells of some failures in a bare word or not at all, and what notFound() or an error
 * shows is drawn by the browser's scripts, blank without them (vercel/next.js#62228). A page of ours is sent in their place.
 */
export class PortalResponse extends ServerResponse {
  #failure: Failure | undefined;
  /** What Next's page would have been: the number of its failure stands in it. */
  readonly #replaced: Buffer[] = [];
  #encoding = "";

  sendFailure(status: Failure): void {
    this.writeHead(status).end();
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    // What nobody read of a body would hold up the next request on its connection, which behind a reverse proxy is somebody
    // else's, until the connection times out.
    if (!this.req.complete) this.setHeader("connection", "close");
    const isOurs = this.hasHeader(ownPageHeader);
    this.removeHeader(ownPageHeader);
    if (!isOurs && lacksPage(status, String(this.getHeader("content-type") ?? ""))) {
      this.#failure = failureOf(status);
      this.#encoding = String(this.getHeader("content-encoding") ?? "");
      for (const name of ["content-encoding", "content-length", "transfer-encoding", "etag"]) this.removeHeader(name);
      this.setHeader("content-type", "text/html; charset=utf-8");
      this.setHeader("cache-control", "no-store");
    }
    return Reflect.apply(super.writeHead, this, [status, ...rest]);
  }

  override write(...args: unknown[]): boolean {
    this.#beginFailure();
    if (this.#failure === undefined) return Reflect.apply(super.write, this, args);
    this.#replace(args[0]);
    return true;
  }

  override end(...args: unknown[]): this {
    this.#beginFailure();
    if (this.#failure === undefined) return Reflect.apply(super.end, this, args);
    this.#replace(args[0]);
    return super.end(failurePage(this.#failure, { number: this.#number() }));
  }

  /** Only what failed on our side is in the log. */
  #number(): string | undefined {
    return this.#failure === 500 ? failureNumberIn(readable(this.#replaced, this.#encoding)) : undefined;
  }

  #replace(chunk: unknown): void {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) this.#replaced.push(Buffer.from(chunk));
  }

  /** Node writes the head in the middle of writing the body; whether the body counts must be known before. */
  #beginFailure(): void {
    if (this.statusCode >= 400 && !this.headersSent) this.writeHead(this.statusCode);
  }
}

const lacksPage = (status: number, type: string): boolean =>
  status === 404 || (status >= 500 && /^text\/html/.test(type)) || (status >= 400 && /^(?:$|text\/plain)/.test(type));

/** The number under which Next has put a failure into the log, as its page carries it for its scripts. */
const failureNumberIn = (page: string): string | undefined => /digest\\*":\\*"(\w+)/.exec(page)?.[1];

function readable(chunks: readonly Buffer[], encoding: string): string {
  const bytes = Buffer.concat(chunks);
  try {
    return String(encoding === "gzip" ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }) : bytes);
  } catch {
    return ""; // broken off: then no number is told
  }
}

function failureOf(status: number): Failure {
  if (status === 403 || status === 404 || status === 405) return status;
  return status < 500 ? 400 : 500;
}
