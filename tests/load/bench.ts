// npm run bench: how fast and how light the portal is, next to things that can be measured in the same minute.
//
// How to read it. Absolute milliseconds depend on the machine and on what else it does; only ratios travel. So every
// comparison is measured in one run, in turn, round by round, and the line shows the median of the rounds and the median of
// each round's own ratio. CPU is what the server process used (user and system, all its threads; PostgreSQL's only where it
// says so), latency is the middle request to its last byte, over 1 and over 16 connections that ask again as soon as they are
// answered.
//
// - "bare" is the least Next application that does the same work (bare-next/): it checks the session's row and sends the very
//   statements the portal sends for the page, which are recorded from PostgreSQL beforehand, and prints their rows in a table.
// - "Many applications" runs two portals on two databases of one server.
// - "Statements a page" counts what PostgreSQL received for one request; the aim is the page's budget.
// - "Bytes a page" counts every script and style the page names, compressed one by one.
// - "Flight of a page" is what React reads of a page beside its markup: its share of the page's bytes. Next's own part of it is
//   about 5 KB, so a small page misses the aim however little it says.
// - "Lighthouse" is fetched by npx and needs a machine that does nothing else: its blocking time is the processor's.
//
// Everything runs in a temporary folder with a PostgreSQL of its own (durable: each commit waits for the disk) and is removed
// afterwards. Needs Linux for the CPU time.
//
//   npm run bench                    10,000 against 100,000 applications
//   npm run bench -- --million       10,000 against 1,000,000 (some minutes of seeding, 4 GB of disk)
//   npm run bench -- --check         fails when an aim is missed
//   npm run bench -- --quick         tiny rounds, to see that it works; its figures mean little
//   npm run bench -- --print-statements   shows what each page asks
//   npm run bench -- --only=bare,queue,pdf,mail,statements,bytes,flight,lighthouse,memory

import { againstBare, recordStatements } from "./against-bare";
import type { Bench } from "./bench-context";
import { misses, printed, type Table } from "./figures";
import { lighthouse } from "./lighthouse";
import { mailSpeed } from "./mail-speed";
import { memory } from "./memory";
import { type Options, readOptions } from "./options";
import { pageBytes } from "./page-bytes";
import { pageFlight } from "./page-flight";
import { pageQueries } from "./page-queries";
import { findPages } from "./pages";
import { pdfSpeed } from "./pdf-speed";
import { queueGrowth } from "./queue-growth";
import { Rig } from "./rig";
import { StatementLog } from "./statement-log";
import { Visitor } from "./visitor";

/** In this order: memory is what is left after the load, and the large database comes last. */
const sections: Readonly<Record<string, (bench: Bench) => Promise<Table[]>>> = {
  statements: pageQueries,
  bytes: pageBytes,
  flight: pageFlight,
  lighthouse,
  bare: againstBare,
  memory,
  queue: queueGrowth,
};

async function open(rig: Rig, options: Options): Promise<Bench> {
  const databaseUrl = await rig.database("small", options.small);
  const portal = await rig.portal("portal", databaseUrl);
  const visitors = {
    customer: await Visitor.logIn(portal, databaseUrl, "NAC555"),
    reviewer: await Visitor.logIn(portal, databaseUrl, "center01"),
  };
  const statementsFile = rig.file("statements.json");
  const bare = await rig.bare(databaseUrl, statementsFile);
  const log = await StatementLog.open(databaseUrl, rig.databaseFiles);
  rig.atEnd(() => log.close());
  const pages = await findPages(databaseUrl, visitors.customer.sessionId);
  const bench = { options, rig, portal, databaseUrl, bare, visitors, pages, log, statementsFile };
  await recordStatements(bench);
  return bench;
}

function show(tables: readonly Table[]): boolean {
  for (const table of tables) console.log(`\n${printed(table)}`);
  return tables.every(({ figures }) => !figures.some(misses));
}

async function run(options: Options): Promise<boolean> {
  const wanted = (name: string) => options.only.length === 0 || options.only.includes(name);
  let met = true;
  if (wanted("pdf")) met = show(await pdfSpeed(options)) && met;
  if (wanted("mail")) met = show(await mailSpeed(options)) && met;
  const names = Object.keys(sections).filter(wanted);
  if (names.length === 0) return met;
  const rig = await Rig.start();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void rig.stop().then(() => process.exit(1)));
  try {
    const bench = await open(rig, options);
    for (const name of names) met = show((await sections[name]?.(bench)) ?? []) && met;
  } catch (error) {
    console.error(rig.complaints());
    throw error;
  } finally {
    await rig.stop();
  }
  return met;
}

const options = readOptions(process.argv.slice(2));
const met = await run(options);
process.exitCode = options.check && !met ? 1 : 0;
