import { writeFile } from "node:fs/promises";
import { alternate, type Side } from "./alternate";
import type { Bench } from "./bench-context";
import type { Figure, Table } from "./figures";

/** The pages compared: what the portal serves, and the bare application's page with the same statements. */
export const comparedPages = [
  { name: "menu", path: "/menu", who: "customer" },
  { name: "queue", path: "/admin/applications", who: "reviewer" },
] as const;

/** Records what the portal asks the database for each page, for the bare application to ask the same. */
export async function recordStatements({ visitors, log, statementsFile }: Bench): Promise<void> {
  const recorded: Record<string, unknown> = {};
  for (const { name, path, who } of comparedPages) {
    const visitor = visitors[who];
    await visitor.read(path);
    const statements = await log.record(() => visitor.read(path));
    recorded[name] = { sessionId: visitor.sessionId, statements };
  }
  await writeFile(statementsFile, JSON.stringify(recorded, null, 2));
}

/** Menu and queue against a bare Next page that asks the same. */
export async function againstBare(bench: Bench): Promise<Table[]> {
  const figures: Figure[] = [];
  for (const { name, path, who } of comparedPages) {
    const visitor = bench.visitors[who];
    const portal: Side = {
      cpuTime: bench.portal.cpuTime,
      target: { url: bench.portal.origin + path, cookie: visitor.cookie },
    };
    const bare: Side = {
      cpuTime: bench.bare.cpuTime,
      target: { url: `${bench.bare.origin}/${name}`, cookie: `session=${visitor.sessionId}` },
    };
    for (const connections of [1, 16]) {
      const { sides, ratio } = await alternate([portal, bare], connections, bench.options);
      const at = `${name}, ${connections} connection${connections === 1 ? "" : "s"}`;
      const cpuAim = name === "menu" && connections === 16 ? { aim: { value: ratio.cpu, limit: 1.1 } } : {};
      figures.push(
        { what: `${at}: CPU`, values: [sides[0].cpu, sides[1].cpu, ratio.cpu], ...cpuAim },
        { what: `${at}: latency p50`, values: [sides[0].latency, sides[1].latency, ratio.latency] },
      );
    }
  }
  return [{ title: "Against a bare Next page (ms a request)", columns: ["portal", "bare", "ratio"], figures }];
}
