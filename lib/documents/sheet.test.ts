import { describe, expect, it } from "vitest";
import { readPdf } from "../../tests/support/read-pdf";
import { drawSheet } from "./sheet";

const facts = { title: "帳票", receiptNumber: "260010A", drawnAt: new Date("2026-12-10T08:00:00Z") };

/** How many of so many lines stand on each page. */
async function linesOnPages(count: number): Promise<number[]> {
  const text = Array.from({ length: count }, (_, index) => `第${index + 1}行`).join("\n");
  const { pages } = await readPdf(await drawSheet(facts, (sheet) => sheet.paragraph("P", text)));
  return pages.map((page) => page.match(/第\d+行/g)?.length ?? 0);
}

describe("a sheet", () => {
  it("is drawn closer where a page would be begun for a few lines", async () => {
    const [first = 0, ...rest] = await linesOnPages(100);
    expect(rest).toEqual([100 - first]);
    expect(await linesOnPages(first + 2)).toEqual([first + 2]);
  });

  it("never leaves a few lines on its last page", async () => {
    for (let count = 50; count <= 140; count += 3) {
      const pages = await linesOnPages(count);
      expect(pages.reduce((sum, lines) => sum + lines)).toBe(count);
      if (pages.length > 1) expect(pages.at(-1)).toBeGreaterThanOrEqual(10);
    }
  });
});
