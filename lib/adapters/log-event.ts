import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import { systemClock } from "./clock.ts";

type LogLevel = "info" | "warning" | "error";

/** What a line says besides its event: names, counts, addresses. Never what a person typed, never a secret. */
type LogFacts = Readonly<Record<string, string | number | undefined>>;

interface LogState {
  /** The process that writes: start, web, worker. */
  part: string;
  /** The correlation number of the request under way. */
  readonly numbers: AsyncLocalStorage<string>;
}

/** One a process: the web process and the application that Next bundles for it each load this file. */
const holder = globalThis as typeof globalThis & { nssLog?: LogState };
holder.nssLog ??= { part: "command", numbers: new AsyncLocalStorage() };
const state = holder.nssLog;

/** Writes one line of JSON to the log, which is the standard error output: time, level, part, event and facts. */
export function logEvent(level: LogLevel, event: string, facts: LogFacts = {}): void {
  const number = state.numbers.getStore();
  const line = { time: systemClock.now().toISOString(), level, part: state.part, event, number, ...facts };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

/** Names the process in each of its lines from now on. */
export function nameLog(part: string): void {
  state.part = part;
}

/** Does work whose lines all carry one correlation number. */
export const withNumber = <Result>(work: () => Result): Result => state.numbers.run(newNumber(), work);

/** The correlation number of the work under way, or a new one: a person can quote it. */
export const currentNumber = (): string => state.numbers.getStore() ?? newNumber();

const newNumber = (): string => randomBytes(4).toString("hex").toUpperCase();
