import { randomBytes } from "node:crypto";

/** Writes to the log what whoever runs the portal should know without being told a bug. Never called with secrets. */
export function logNews(level: "info" | "warning", what: string): void {
  console.warn(JSON.stringify({ level, what }));
}

/** Writes a bug to the log and returns the number a person can quote. Never called with secrets. */
export function logFailure(error: unknown, where: string): string {
  const number = randomBytes(4).toString("hex").toUpperCase();
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(JSON.stringify({ level: "error", number, where, detail }));
  return number;
}
