import { readFileSync } from "node:fs";

/**
 * Every character of JIS X 0213:2004, both planes, combining sequences included. The file beside this one has a line for each
 * row of a plane with tabs between the characters, as Python's codec shift_jis_2004 reads them; its tables are those of
 * Project X0213 (x0213.org), free to use.
 */
export const jisX0213: readonly string[] = readFileSync(new URL("jis-x-0213.txt", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .flatMap((row) => row.split("\t"));
