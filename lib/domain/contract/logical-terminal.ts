/** The counter of the Center's logical terminal names. */
export const terminalSeries = "logical-terminal";

/**
 * The name of the `serial`-th logical terminal (from 1): W and five digits. The manual shows six characters without
 * saying how they are made; this is our own scheme.
 * @throws RangeError beyond 99 999.
 */
export function terminalName(serial: number): string {
  if (!Number.isInteger(serial) || serial < 1 || serial > 99_999) throw new RangeError(`no logical terminal ${serial}`);
  return `W${String(serial).padStart(5, "0")}`;
}
