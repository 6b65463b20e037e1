const codes =
  /^(ECONNREFUSED|08\w{3}|57P0[1-5]|P1001|P1002|P1017|DatabaseNotReachable|ConnectionClosed|SocketTimeout)$/;
const words =
  /Connection terminated|terminating connection|database system is|Can't reach database|Server has closed the connection|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** Whether an error comes from a database that is gone, does not answer, or is starting: no bug, and soon told by many. */
export function isDatabaseLoss(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const { code, kind, message, cause, errors } = error as Record<string, unknown>;
  if ([code, kind].some((name) => typeof name === "string" && codes.test(name))) return true;
  if (typeof message === "string" && words.test(message)) return true;
  const inside = [cause, ...(Array.isArray(errors) ? errors : [])];
  return inside.some((one) => isDatabaseLoss(one, depth + 1));
}
