import type { Bench } from "./bench-context";
import type { Figure, Table } from "./figures";
import { median } from "./figures";
import type { PageToRead } from "./pages";
import type { Statement } from "./statement-log";
import type { Visitor } from "./visitor";

/** What each page asks the database, and how long it takes alone. */
export async function pageQueries(bench: Bench): Promise<Table[]> {
  const figures: Figure[] = [];
  for (const page of bench.pages.customer) figures.push(await readingOf(bench, bench.visitors.customer, page));
  for (const page of bench.pages.reviewer) figures.push(await readingOf(bench, bench.visitors.reviewer, page));
  figures.push(...(await savingOfItems(bench)));
  return [
    {
      title: "Statements a page",
      columns: ["statements", "same again", "transactions", "p50 ms"],
      figures,
      note: "same again: statements that differ from an earlier one in their values alone (a query per row shows here).",
    },
  ];
}

async function readingOf({ log, options }: Bench, visitor: Visitor, page: PageToRead): Promise<Figure> {
  for (let warm = 0; warm < 5; warm++) await visitor.read(page.path);
  const statements = await log.record(() => visitor.read(page.path));
  if (options.statements) print(page.name, statements);
  const times: number[] = [];
  for (let n = 0; n < options.requests / 4; n++) times.push(await timeOf(() => visitor.read(page.path)));
  return figureOf(page.name, statements, times, page.budget);
}

/** 次へ進む on the first step of the wizard, each time with something new to write. */
async function savingOfItems({ log, options, pages, visitors }: Bench): Promise<Figure[]> {
  const { customer } = visitors;
  const page = `/change/${pages.draft.id}/items`;
  let version = versionIn(await customer.read(page));
  const save = async () => {
    const reason = `Web画面で輸出入申告を行うため（${version}）。`;
    const led = await customer.send(`${page}/save`, { ...pages.draft.items, reason, version: String(version) });
    if (led.startsWith(page)) throw new Error(`the items step was refused: ${led}`);
    version += 1;
  };
  for (let warm = 0; warm < 5; warm++) await save();
  const statements = await log.record(save);
  if (options.statements) print("wizard: POST of items", statements);
  const times: number[] = [];
  for (let n = 0; n < options.requests / 2; n++) times.push(await timeOf(save));
  const figure = figureOf("wizard: POST of items", statements, times, 10);
  const p50 = median(times);
  return [figure, { what: "wizard: POST of items, p50", values: ["", "", "", p50], aim: { value: p50, limit: 15 } }];
}

function print(page: string, statements: readonly Statement[]): void {
  const short = statements.map(({ text }) => `  ${text.replaceAll(/\s+/g, " ").slice(0, 300)}`);
  console.log([`\n${page}`, ...short].join("\n"));
}

function figureOf(what: string, statements: readonly Statement[], times: readonly number[], budget: number): Figure {
  const asked = statements.filter(({ text }) => !isTransactionControl(text));
  const again = asked.length - new Set(asked.map(({ text }) => text)).size;
  const transactions = statements.filter(({ text }) => /^BEGIN/i.test(text)).length;
  const counts = [asked.length, again, transactions].map(String);
  return { what, values: [...counts, median(times)], aim: { value: asked.length, limit: budget } };
}

const isTransactionControl = (text: string): boolean => /^(BEGIN|COMMIT|ROLLBACK|SET|SAVEPOINT|RELEASE)\b/i.test(text);

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function versionIn(html: string): number {
  const input = /<input[^>]*\bname="version"[^>]*>/.exec(html)?.[0] ?? "";
  const version = /\bvalue="(\d+)"/.exec(input)?.[1];
  if (!version) throw new Error("the step's page carries no version");
  return Number(version);
}
