import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import { systemClock } from "./clock.ts";

type LogLevel = "info" | "warning" | "error";

/** What a line says besides its event: names, counts, addresses. Never what a person typed, never a secret. */
type LogFacts = Readonly<Record<string, string | number | undefined>>;

interface LogState {
  /** The process that writes: start, web, worker. */
  part: string;
  /** The request under way: its correlation number, its method and path. */
  readonly requests: AsyncLocalStorage<{ readonly number: string; readonly where: string }>;
}

/** One a process: the web process and the application that Next bundles for it each load this file. */
const holder = globalThis as typeof globalThis & { nssLog?: LogState };
holder.nssLog ??= { part: "command", requests: new AsyncLocalStorage() };
const state = holder.nssLog;

/** Writes one line of JSON to the log, which is the standard error output: time, level, part, event and facts. */
export function logEvent(level: LogLevel, event: string, facts: LogFacts = {}): void {
  const number = state.requests.getStore()?.number;
  const line = { time: systemClock.now().toISOString(), level, part: state.part, event, number, ...facts };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

/** Names the process in each of its lines from now on. */
export function nameLog(part: string): void {
  state.part = part;
}

/** Answers a request whose lines all carry one correlation number. `where`: its method and path, without the query. */
export const withNumber = <Result>(where: string, answer: () => Result): Result =>
  state.requests.run({ number: newNumber(), where }, answer);

/** The correlation number of the request under way, or a new one: a person can quote it. */
export const currentNumber = (): string => state.requests.getStore()?.number ?? newNumber();

/** The method and path of the request under way. */
export const currentRequest = (): string | undefined => state.requests.getStore()?.where;

const newNumber = (): string => randomBytes(4).toString("hex").toUpperCase();
