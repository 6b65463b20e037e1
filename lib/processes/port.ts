import { Agent, get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { isFree } from "./free-port";

/** Thrown when another program listens where the portal should. */
export class PortInUse extends Error {
  override name = "PortInUse";
}

/**
 * Waits until nobody listens on the port, `patience` milliseconds at most: the web process of a start that was killed takes a
 * moment to notice and end.
 * @throws PortInUse when it is still taken then
 */
export async function waitForFreePort(port: number, patience: number): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await isFree(port))) {
    if (performance.now() >= deadline) {
      throw new PortInUse(
        `Another program listens on port ${port}. Stop it, or choose another port, e.g. PORT=${port + 1} npm start`,
      );
    }
    await sleep(200);
  }
}

/** Waits until the portal answers requests. @throws when it does not within two minutes */
export async function waitUntilServed(port: number): Promise<void> {
  const deadline = performance.now() + 120_000;
  for (;;) {
    try {
      return await anyAnswer(port);
    } catch (error) {
      if (performance.now() > deadline) throw new Error(`The portal does not answer on port ${port}`, { cause: error });
      await sleep(100);
    }
  }
}

/** Not `fetch`, and with an agent of its own: what the shell says of proxies must not stand between this machine and itself. */
function anyAnswer(port: number): Promise<void> {
  const options = {
    host: "127.0.0.1",
    port,
    path: "/api/health",
    agent: new Agent(),
    signal: AbortSignal.timeout(10_000),
  };
  return new Promise((done, fail) => {
    const request = get(options, (response) => {
      response.resume();
      done();
    });
    request.once("error", fail);
  });
}
