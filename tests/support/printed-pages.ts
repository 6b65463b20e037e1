import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface PrintedPage {
  /** From top to bottom, as `plainText` has them. */
  readonly lines: readonly string[];
  /** How far down the page the last line stands: 0 at its top, 1 at its foot. */
  readonly filledTo: number;
}

/** Without spaces, and with kanji where a browser's PDF names the radicals that its font draws alike. */
export const plainText = (text: string): string => text.normalize("NFKC").replaceAll(/\s/g, "");

/** The pages of a PDF that a browser printed. */
export async function printedPages(bytes: Uint8Array): Promise<PrintedPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const lines = new Map<number, string>();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const down = Math.round(height - item.transform[5]);
      lines.set(down, (lines.get(down) ?? "") + plainText(item.str));
    }
    const sorted = [...lines].toSorted(([a], [b]) => a - b);
    pages.push({ lines: sorted.map(([, text]) => text), filledTo: (sorted.at(-1)?.[0] ?? 0) / height });
  }
  await task.destroy();
  return pages;
}
