import type { OrderedTerminal } from "../contract/contract";
import { terminalName, terminalSeries } from "../contract/logical-terminal";
import type { TerminalKind } from "../contract/terminal-kind";

/** The terminals of one kind that are ordered, with the names they would get now. */
export interface TerminalForecast {
  readonly kind: TerminalKind;
  readonly names: readonly string[];
}

/**
 * The names that the certificate work would give if it came now. A forecast: the work on another application may draw them first.
 * `drawn`: how many numbers each series has given out.
 */
export function forecastTerminals(
  orders: readonly OrderedTerminal[],
  drawn: ReadonlyMap<string, number>,
): TerminalForecast[] {
  const first = (drawn.get(terminalSeries) ?? 0) + 1;
  const names = new Map<TerminalKind, string[]>();
  for (const [index, { kind }] of orders.entries())
    names.set(kind, [...(names.get(kind) ?? []), terminalName(first + index)]);
  return Array.from(names, ([kind, each]) => ({ kind, names: each }));
}
