import { flightBytes } from "../support/flight-bytes";
import type { Bench } from "./bench-context";
import type { Figure, Table } from "./figures";
import type { PageToRead } from "./pages";
import type { Visitor } from "./visitor";

/** How much of each page is React's flight, which should carry data and no second copy of the markup (KB, uncompressed). */
export async function pageFlight({ bare, pages, visitors }: Bench): Promise<Table[]> {
  const figures: Figure[] = [];
  const add = (what: string, html: string, aim = false) => {
    const { page, flight, share } = flightBytes(html);
    const values = [(page / 1000).toFixed(1), (flight / 1000).toFixed(1), (share * 100).toFixed(0)];
    figures.push({ what, values, ...(aim && { aim: { value: share * 100, limit: 35 } }) });
  };
  const bareAnswer = await fetch(`${bare.origin}/menu`, {
    headers: { cookie: `session=${visitors.customer.sessionId}` },
  });
  add("bare page", await bareAnswer.text());
  const measure = async (visitor: Visitor, toRead: readonly PageToRead[]) => {
    for (const { name, path } of toRead) if (!path.endsWith(".pdf")) add(name, await visitor.read(path), true);
  };
  await measure(visitors.customer, pages.customer);
  await measure(visitors.reviewer, pages.reviewer);
  return [{ title: "Flight of a page", columns: ["page KB", "flight KB", "flight %"], figures }];
}
