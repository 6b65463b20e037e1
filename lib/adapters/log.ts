import { randomBytes } from "node:crypto";

/** Writes a bug to the log and returns the number a person can quote. Never called with secrets. */
export function logFailure(error: unknown, where: string): string {
  const number = randomBytes(4).toString("hex").toUpperCase();
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(JSON.stringify({ level: "error", number, where, detail }));
  return number;
}
