import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import next from "next";
import { logFailure } from "../adapters/log.ts";
import { env } from "../env.ts";
import { clientAddress } from "./client-address.ts";
import { projectRoot } from "./project-root.ts";

// The web process: Next's own server, behind one line of ours. Next keeps an X-Forwarded-For that the client wrote, and the
// log-in throttle counts by that address, so it is set here before Next sees the request.
const { PORT, TRUSTED_PROXIES } = env();
const app = next({ dev: false, dir: projectRoot, port: PORT, hostname: "localhost" });
await app.prepare();
const handle = app.getRequestHandler();

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { headers, socket } = request;
  headers["x-forwarded-for"] = clientAddress(headers["x-forwarded-for"], socket.remoteAddress, TRUSTED_PROXIES);
  try {
    await handle(request, response);
  } catch (error) {
    logFailure(error, `${request.method} ${request.url}`);
    if (!response.headersSent) response.statusCode = 500;
    response.end();
  }
}

const server = createServer(answer);
// Longer than the 60 seconds after which reverse proxies commonly drop an idle connection: the one who sends the next
// request must be the one who closes, or a request meets a closed connection.
server.keepAliveTimeout = 65_000;
// Next catches what nobody else does, and a server that does not listen must not stay.
server.once("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(PORT);

let stopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    // A connection whose last request is under way now is kept a second for what its page still loads, not a minute.
    server.keepAliveTimeout = 1_000;
    await new Promise((closed) => server.close(closed));
    await app.close();
    process.exit(0);
  });
}
