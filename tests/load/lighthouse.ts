import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ensureChromium } from "../support/chromium";
import type { Bench } from "./bench-context";
import { type Figure, median, type Table } from "./figures";
import type { Options } from "./options";
import type { PageToRead } from "./pages";
import type { Visitor } from "./visitor";

/** Fetched when the bench runs: it is larger than all other tools together, and nothing else needs it. */
const program = "lighthouse@13.5.0";

const measured = ["menu", "contract", "application", "queue", "review"];

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number; readonly score: number | null }>>;
}

/** Lighthouse's own figures of a mid-range telephone: the middle of the rounds. */
export async function lighthouse({ options, pages, visitors }: Bench): Promise<Table[]> {
  const figures: Figure[] = [];
  const measure = async (visitor: Visitor, toRead: readonly PageToRead[]) => {
    for (const { name, path } of toRead.filter((page) => measured.includes(page.name))) {
      figures.push(...figuresOf(name, await reports(visitor, path, options)));
    }
  };
  await measure(visitors.customer, pages.customer);
  await measure(visitors.reviewer, pages.reviewer);
  const columns = ["performance", "accessibility", "best practices", "blocking ms", "layout shift"];
  return [{ title: "Lighthouse (mobile)", columns, figures, digits: 0 }];
}

function figuresOf(what: string, rounds: readonly Report[]): Figure[] {
  const score = (category: string) => median(rounds.map(({ categories }) => 100 * (categories[category]?.score ?? 0)));
  const audit = (name: string) => median(rounds.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN));
  const [performance, blocking] = [score("performance"), audit("total-blocking-time")];
  const values = [performance, score("accessibility"), score("best-practices"), blocking];
  const shift = audit("cumulative-layout-shift").toFixed(3);
  return [
    { what, values: [...values, shift], aim: { value: performance, limit: 98, atLeast: true } },
    { what: `${what}: blocking`, values: ["", "", "", blocking], aim: { value: blocking, limit: 150 } },
  ];
}

async function reports({ origin, cookie }: Visitor, path: string, { rounds }: Options): Promise<Report[]> {
  const read: Report[] = [];
  for (let round = 0; round < Math.min(rounds, 5); round += 1) {
    const { stdout } = await promisify(execFile)(
      "npx",
      [
        ...["--yes", program, origin + path, "--quiet", "--output=json"],
        "--only-categories=performance,accessibility,best-practices",
        "--chrome-flags=--headless=new --no-sandbox --disable-background-networking",
        `--extra-headers=${JSON.stringify({ cookie })}`,
      ],
      { env: { ...process.env, CHROME_PATH: ensureChromium() }, maxBuffer: 100_000_000 },
    );
    read.push(JSON.parse(stdout));
  }
  return read;
}
