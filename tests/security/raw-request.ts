import { type IncomingHttpHeaders, request } from "node:http";

export interface RawRequest {
  readonly method: string;
  /** Sent as it stands: fetch would make an address of it first. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a request as a hand-written client would; follows no redirect. */
export function send(baseUrl: string, { method, path, headers = {}, body = "" }: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, method, path, headers, agent: false }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      answer.on("error", fail).on("end", () => done({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    sent.on("error", fail).end(body);
  });
}
