import PDFDocument from "pdfkit";
import { drawDocument } from "@/lib/documents/draw-document";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import { readPdf } from "../support/read-pdf";
import { sampleApplication } from "../support/sample-application";
import type { Figure, Table } from "./figures";
import { median } from "./figures";
import type { Options } from "./options";

const drawnAt = new Date("2026-12-10T00:00:00Z");
const approved = { ...sampleApplication, startDate: japanDate("2026-12-10") };
const font = "node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf";

/** Our PDFs against the same words drawn the usual way: pdfkit in the same thread, reading the font for each document. No web. */
export async function pdfSpeed({ rounds, requests }: Options): Promise<Table[]> {
  const documents = {
    "application form": () => drawDocument({ kind: "application-form", application: sampleApplication, drawnAt }),
    "approval notice": () => drawDocument({ kind: "approval-notice", application: approved, drawnAt }),
  };
  const figures: Figure[] = [];
  for (const [name, draw] of Object.entries(documents)) {
    const bytes = await draw();
    const { pages } = await readPdf(bytes);
    const plain = () => drawPlainly(pages);
    const perSecond = await race([draw, plain], rounds, Math.max(5, requests / 4));
    const ratio = median(perSecond[0].map((ours, round) => ours / (perSecond[1][round] ?? ours)));
    const kilobytes = bytes.length / 1000 / pages.length;
    figures.push(
      { what: `${name}: PDFs a second`, values: [median(perSecond[0]), median(perSecond[1]), ratio] },
      {
        what: `${name}: KB a page`,
        values: [kilobytes, (await plain()).length / 1000 / pages.length],
        aim: { value: kilobytes, limit: 100 },
      },
      { what: `${name}: event loop held (ms, longest)`, values: [await longestHold(draw), await longestHold(plain)] },
    );
  }
  return [{ title: "PDFs", columns: ["ours", "font read each time", "ratio"], figures }];
}

type Draw = () => Promise<Uint8Array>;

/** Documents a second of each, round by round in turn. */
async function race(sides: readonly [Draw, Draw], rounds: number, documents: number): Promise<[number[], number[]]> {
  const speeds: [number[], number[]] = [[], []];
  for (const draw of sides) for (let warm = 0; warm < 10; warm++) await draw();
  for (let round = 0; round < rounds; round++) {
    for (const index of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const started = performance.now();
      for (let drawn = 0; drawn < documents; drawn++) await sides[index]();
      speeds[index].push(documents / ((performance.now() - started) / 1000));
    }
  }
  return speeds;
}

/** How long other requests wait at most while one document is drawn, in milliseconds; the middle of ten documents. */
async function longestHold(draw: Draw): Promise<number> {
  const holds: number[] = [];
  for (let tries = 0; tries < 10; tries++) {
    let longest = 0;
    let last = performance.now();
    let drawing = true;
    const turn = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (drawing) setImmediate(turn);
    };
    turn();
    await draw();
    drawing = false;
    await new Promise((done) => setImmediate(done));
    holds.push(longest);
  }
  return median(holds);
}

function drawPlainly(pages: readonly string[]): Promise<Buffer> {
  const pdf = new PDFDocument({ size: "A4", margin: 40, font });
  pages.forEach((text, index) => {
    if (index > 0) pdf.addPage();
    pdf.fontSize(8);
    for (const line of text.split("\n")) pdf.text(line);
  });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done) => {
    pdf.on("end", () => done(Buffer.concat(chunks)));
    pdf.end();
  });
}
