import { gzipSync } from "node:zlib";
import { comparedPages } from "./against-bare";
import type { Bench } from "./bench-context";
import type { Figure, Table } from "./figures";
import type { PageToRead } from "./pages";
import type { Visitor } from "./visitor";

interface PageBytes {
  readonly html: number;
  readonly js: number;
  readonly css: number;
  /** Scripts that the page's own scripts may load later: what checks a form, once it is touched. */
  readonly later: number;
}

/** What a browser loads for each page, in KB of gzip, and how much script and style come on top of a bare page's. */
export async function pageBytes(bench: Bench): Promise<Table[]> {
  const { bare, pages, visitors } = bench;
  const bareCookie = `session=${visitors.customer.sessionId}`;
  const base = await bytesOf(bare.origin, await read(`${bare.origin}/${comparedPages[0].name}`, bareCookie));
  const figures: Figure[] = [{ what: "bare page", values: [base.html, base.js, base.css, 0, base.later] }];
  const measure = async (visitor: Visitor, toRead: readonly PageToRead[]) => {
    for (const { name, path } of toRead) {
      const { html, js, css, later } = await bytesOf(visitor.origin, await visitor.read(path));
      const own = js + css - base.js - base.css;
      figures.push({ what: name, values: [html, js, css, own, later], aim: { value: own, limit: 27 } });
    }
  };
  await measure(visitors.customer, pages.customer.filter(isMarkup));
  await measure(visitors.reviewer, pages.reviewer);
  const columns = ["HTML", "JS", "CSS", "JS+CSS over bare", "JS on touch"];
  return [{ title: "Bytes a page (KB gzip)", columns, figures, digits: 1 }];
}

const isMarkup = ({ path }: PageToRead): boolean => !path.endsWith(".pdf");

async function read(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { cookie } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.text();
}

async function bytesOf(origin: string, html: string): Promise<PageBytes> {
  const sizes = { js: 0, css: 0, later: 0 };
  const files = pageFiles(html);
  const named = new Set<string>();
  for (const file of files) {
    const text = await read(origin + file, "");
    sizes[file.endsWith(".css") ? "css" : "js"] += gzipped(text);
    for (const other of filesIn(text)) if (!files.includes(other)) named.add(other);
  }
  for (const file of named) sizes.later += gzipped(await read(origin + file, ""));
  return { html: gzipped(html), ...sizes };
}

/** Every script and style the page names, also those that only its data names; not the scripts for old browsers. */
const pageFiles = (html: string) => filesIn(html.replaceAll(/<script[^>]*\bnomodule\b[^>]*>/gi, ""));

function filesIn(text: string): string[] {
  const named = text.matchAll(/(?:\/_next\/)?static\/chunks\/[\w./~@%()[\]-]+?\.(?:js|css)/g);
  return [...new Set(Array.from(named, ([path]) => `/_next/${path.replace("/_next/", "")}`))];
}

const gzipped = (text: string): number => gzipSync(text).length / 1000;
