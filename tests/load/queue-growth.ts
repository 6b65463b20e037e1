import { Client } from "pg";
import { paths } from "@/lib/domain/paths";
import { writeCursor } from "@/lib/web/queue-cursor";
import { alternate } from "./alternate";
import type { Bench } from "./bench-context";
import type { Figure, Table } from "./figures";
import type { NextServer } from "./next-server";
import { Visitor } from "./visitor";

interface Size {
  readonly portal: NextServer;
  readonly visitor: Visitor;
  readonly pages: Readonly<Record<string, string>>;
}

/** The Center's pages with few and with many applications: two portals on two databases, in turn. */
export async function queueGrowth(bench: Bench): Promise<Table[]> {
  const { options, rig } = bench;
  const largeUrl = await rig.database("large", options.large);
  const large = await sizeOf(await rig.portal("large portal", largeUrl), largeUrl);
  const small = await sizeOf(bench.portal, bench.databaseUrl);
  const figures: Figure[] = [];
  for (const name of Object.keys(small.pages)) {
    for (const connections of name === "queue" ? [1, 16] : [1]) {
      const side = ({ portal, visitor, pages }: Size) => ({
        cpuTime: () => portal.cpuTime() + rig.databaseCpuTime(),
        target: { url: `${portal.origin}${pages[name]}`, cookie: visitor.cookie },
      });
      const { sides, ratio } = await alternate([side(large), side(small)], connections, options);
      const at = `${name}, ${connections} connection${connections === 1 ? "" : "s"}`;
      figures.push(
        {
          what: `${at}: latency p50`,
          values: [sides[0].latency, sides[1].latency, ratio.latency],
          aim: { value: ratio.latency, limit: 1.1 },
        },
        {
          what: `${at}: CPU with PostgreSQL's`,
          values: [sides[0].cpu, sides[1].cpu, ratio.cpu],
          aim: { value: ratio.cpu, limit: 1.1 },
        },
      );
    }
  }
  await large.portal.stop();
  const columns = [options.large, options.small].map((count) => count.toLocaleString("en"));
  return [{ title: "Many applications (ms a request)", columns: [...columns, "ratio"], figures }];
}

async function sizeOf(portal: NextServer, databaseUrl: string): Promise<Size> {
  const all = `${paths.queue}?filter=on`;
  const waiting = await middleOf(databaseUrl, `"status" = 'RECEIVED'`);
  const any = await middleOf(databaseUrl, "true");
  return {
    portal,
    visitor: await Visitor.logIn(portal, databaseUrl, "center01"),
    pages: {
      queue: paths.queue,
      "queue, half way down": `${paths.queue}?after=${waiting}`,
      "every status": all,
      "every status, newest": `${all}&order=newest`,
      "every status, half way down": `${all}&after=${any}`,
      "Center's menu": paths.admin,
    },
  };
}

/** The cursor of the application in the middle of those that meet the condition. */
async function middleOf(databaseUrl: string, condition: string): Promise<string> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const found = await client.query<{ waitingSince: Date; id: string }>(
      `SELECT "waitingSince", "id" FROM "Application" WHERE ${condition} ORDER BY "waitingSince", "id"
       OFFSET (SELECT count(*) / 2 FROM "Application" WHERE ${condition}) LIMIT 1`,
    );
    if (!found.rows[0]) throw new Error(`no application where ${condition}`);
    return writeCursor(found.rows[0]);
  } finally {
    await client.end();
  }
}
