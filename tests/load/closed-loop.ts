import { Agent, type IncomingMessage, request } from "node:http";

/** A page asked for again and again. */
export interface Target {
  readonly url: string;
  readonly cookie: string;
}

/**
 * Asks for a page `requests` times over `connections` kept-alive connections, each asking anew as soon as it is answered,
 * the way a browser asks (gzip accepted).
 * @returns the milliseconds of each request, to the last byte of the answer
 * @throws on any answer but 200: a fast error is no figure
 */
export async function closedLoop(target: Target, connections: number, requests: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let left = requests;
  const oneConnection = async () => {
    while (left > 0) {
      left -= 1;
      const started = performance.now();
      await get(target, agent);
      times.push(performance.now() - started);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, oneConnection));
  } finally {
    agent.destroy();
  }
  return times;
}

function get({ url, cookie }: Target, agent: Agent): Promise<void> {
  return new Promise((done, fail) => {
    const answered = (answer: IncomingMessage) => {
      answer.resume();
      answer.once("error", fail);
      answer.once("end", () =>
        answer.statusCode === 200 ? done() : fail(new Error(`${url} answered ${answer.statusCode}, not 200`)),
      );
    };
    const headers = { cookie, "accept-encoding": "gzip", accept: "text/html" };
    request(url, { agent, headers }, answered).once("error", fail).end();
  });
}
