import type { Bench } from "./bench-context";
import type { Table } from "./figures";

/** What the servers hold after everything that was asked of them. */
export async function memory({ portal, bare }: Bench): Promise<Table[]> {
  const [ours, theirs] = [portal.residentMemory(), bare.residentMemory()];
  const ratio = ours / theirs;
  const figure = { what: "after the load", values: [ours, theirs, ratio], aim: { value: ratio, limit: 1.3 } };
  return [{ title: "Memory (MiB resident)", columns: ["portal", "bare", "ratio"], figures: [figure] }];
}
