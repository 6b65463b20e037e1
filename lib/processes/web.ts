import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { join } from "node:path";
import next from "next";
import { sendConsoleToLog } from "../adapters/console-to-log.ts";
import { logFailure } from "../adapters/log.ts";
import { logEvent, withNumber } from "../adapters/log-event.ts";
import { env } from "../env.ts";
import { contentSecurityPolicy } from "../web/content-security-policy.ts";
import { pathHeader } from "../web/path-header.ts";
import { securityHeaders } from "../web/security-headers.ts";
import { clientAddress } from "./client-address.ts";
import { PortalResponse } from "./portal-response.ts";
import { projectRoot } from "./project-root.ts";
import { refusalOf } from "./refusal.ts";

// The web process: Next's own server, behind a few lines of ours that say what a request is before Next sees it. They stand
// here and not in a proxy.ts, which took a tenth of a page's processor time.
sendConsoleToLog("web");
const { PORT, TRUSTED_PROXIES } = env();
const app = next({ dev: false, dir: projectRoot, port: PORT, hostname: "localhost" });
await app.prepare();
const handle = app.getRequestHandler();

const routesFile = join(projectRoot, ".next/app-path-routes-manifest.json");
/** Each file under app/ that answers, with the address it answers at. */
const routes = Object.entries(JSON.parse(readFileSync(routesFile, "utf8")) as Record<string, string>);
const refusal = refusalOf(routes.filter(([file]) => file.endsWith("/route")).map(([, route]) => route));

/**
 * What no page of ours sends and Next fails over when it cannot be read or met: its own scripts' ways of asking (every link
 * of ours loads a whole page, and no form posts to a function), and a part or a state of a file.
 */
const unused = [
  ...["rsc", "next-action", "next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch"],
  ...["range", "if-match", "if-unmodified-since"],
];

/** Each header is set, whatever the client wrote into it. */
function prepare({ headers, socket, url }: IncomingMessage, response: PortalResponse): void {
  // The log-in throttle counts by this address.
  headers["x-forwarded-for"] = clientAddress(headers["x-forwarded-for"], socket.remoteAddress, TRUSTED_PROXIES);
  // The way back after a log-in.
  headers[pathHeader] = url;
  // Next takes the nonce from the request and puts it on its own scripts.
  const policy = contentSecurityPolicy(randomBytes(16).toString("base64"));
  headers["content-security-policy"] = policy;
  response.setHeader("content-security-policy", policy);
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  for (const name of unused) delete headers[name];
}

/** For the log: a query holds what was typed. */
const placeOf = ({ method, url }: IncomingMessage): string => `${method} ${url?.split("?", 1)[0]?.slice(0, 200)}`;

async function answer(request: IncomingMessage, response: PortalResponse): Promise<void> {
  prepare(request, response);
  const refused = refusal(request);
  if (refused) return response.sendFailure(refused);
  try {
    await handle(request, response);
  } catch (error) {
    logFailure(error, placeOf(request));
    if (response.headersSent) response.end();
    else response.sendFailure(500);
  }
}

const answerNumbered = (request: IncomingMessage, response: PortalResponse): Promise<void> =>
  withNumber(placeOf(request), () => answer(request, response));
const server = createServer({ ServerResponse: PortalResponse }, answerNumbered);
// An expectation that Node does not know is no reason to answer by itself.
server.on("checkExpectation", answerNumbered);
// Longer than the 60 seconds after which reverse proxies commonly drop an idle connection: the one who sends the next
// request must be the one who closes, or a request meets a closed connection.
server.keepAliveTimeout = 65_000;
const connections = new Set<Socket>();
server.on("connection", (socket) => {
  connections.add(socket);
  socket.once("close", () => connections.delete(socket));
});
// Next catches what nobody else does, and a server that does not listen must not stay.
server.once("error", (error) => {
  logFailure(error, "listening");
  process.exit(1);
});
server.listen(PORT, () => logEvent("info", "started", { port: PORT }));

let stopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    logEvent("info", "stopping", { signal });
    // A connection whose last request is under way now is kept a second for what its page still loads, not a minute.
    server.keepAliveTimeout = 1_000;
    const closed = new Promise((done) => server.close(done));
    // Browsers open connections ahead of a request, which for Node are not idle.
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
    await closed;
    await app.close();
    logEvent("info", "stopped");
    process.exit(0);
  });
}
