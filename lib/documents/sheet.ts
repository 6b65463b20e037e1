import { setImmediate } from "node:timers/promises";
import PDFDocument from "pdfkit";
import { formatInstant } from "../domain/calendar/japan-date";
import { breakLines } from "../domain/text/break-lines";
import { compactPdf } from "./compact-pdf";
import { documentFace, textWidth } from "./document-font";

import { missingMark, printableText } from "./printable-text";

type StructureElement = PDFKit.PDFStructureElement;
export type Align = "left" | "center" | "right";

export interface TextStyle {
  /** Points. */
  readonly size?: number;
  /** Drawn stronger: the font has no bold face here. */
  readonly bold?: boolean;
  readonly align?: Align;
  readonly color?: string;
}

export interface TextBox extends TextStyle {
  readonly x: number;
  readonly width: number;
}

const a4 = { width: 595.28, height: 841.89 };
const margin = { side: 40, top: 40, bottom: 50 };
const ink = "#1a1a1a";
const quiet = "#595959";

/** Milliseconds. */
const longestTurn = 8;

/** Line height as a multiple of the size. */
export const leading = 1.4;

interface SheetFacts {
  readonly title: string;
  readonly receiptNumber: string;
  readonly drawnAt: Date;
}

/**
 * An A4 document drawn from top to bottom: tagged, in Japanese, with the same foot on every page. The caller moves `y`
 * down; `finish` gives the file.
 */
export class Sheet {
  readonly left = margin.side;
  readonly width = a4.width - 2 * margin.side;
  readonly top = margin.top;
  readonly bottom = a4.height - margin.bottom;
  y = margin.top;

  private readonly facts: SheetFacts;
  private readonly pdf: PDFKit.PDFDocument;
  private readonly root: StructureElement;
  private readonly chunks: Buffer[] = [];
  private pages = 1;
  private breathedAt = performance.now();
  private hasMissing = false;

  constructor(facts: SheetFacts) {
    this.facts = facts;
    this.pdf = new PDFDocument({
      size: "A4",
      // The page is laid out here; pdfkit must not start new pages by itself.
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      bufferPages: true,
      pdfVersion: "1.7",
      lang: "ja-JP",
      tagged: true,
      displayTitle: true,
      // No standard font: everything drawn is embedded.
      font: "",
      info: {
        Title: `${facts.title} ${facts.receiptNumber}`,
        Author: "OpenNSS",
        Creator: "OpenNSS",
        CreationDate: facts.drawnAt,
        ModDate: facts.drawnAt,
      },
    });
    this.pdf.on("data", (chunk: Buffer) => this.chunks.push(chunk));
    // pdfkit takes a parsed fontkit font as well; its types only know files.
    this.pdf.font(documentFace().font as unknown as Buffer);
    this.root = this.pdf.struct("Document");
    this.pdf.addStructure(this.root);
  }

  /** The text as it can be shown, in lines no wider than `width` points. */
  lines(text: string, width: number, { size = 9 }: TextStyle = {}): string[] {
    const printable = printableText(text, documentFace());
    this.hasMissing ||= printable.includes(missingMark) && !text.includes(missingMark);
    return breakLines(printable, width, (piece) => textWidth(piece, size));
  }

  /** The heading of a section, on the same page as the `following` points below it. */
  heading(text: string, following = 60): void {
    this.ensure(following);
    this.paragraph("H2", `【${text}】`, { bold: true });
    this.space(2);
  }

  /** A paragraph or heading at `y`, over as many pages as it needs; moves `y` below it. */
  paragraph(tag: "H1" | "H2" | "P", text: string, style: TextStyle & Partial<TextBox> = {}): void {
    const { x = this.left, width = this.width, size = 9 } = style;
    const element = this.element(tag, this.root);
    for (const line of this.lines(text, width, style)) {
      this.ensure(size * leading);
      this.within(element, tag, () => this.drawLines([line], this.y, { ...style, x, width }));
      this.y += size * leading;
    }
    element.end();
  }

  space(height: number): void {
    this.y += height;
  }

  /** Starts a new page where `height` points don't fit any more. Says whether it did. */
  ensure(height: number): boolean {
    if (this.y + height <= this.bottom) return false;
    this.newPage();
    return true;
  }

  newPage(): void {
    this.pdf.addPage();
    this.pages += 1;
    this.y = margin.top;
  }

  /** Lets other requests have their turn where this one has drawn for long: a document can have dozens of pages. */
  async breathe(): Promise<void> {
    if (performance.now() - this.breathedAt < longestTurn) return;
    await setImmediate();
    this.breathedAt = performance.now();
  }

  /** A structure element; the caller ends it after its content. Without a parent it belongs to the document. */
  element(tag: string, parent: StructureElement = this.root, attributes?: Record<string, unknown>): StructureElement {
    const element = this.pdf.struct(tag);
    if (attributes) {
      // pdfkit's options know no spans. (`dictionary` is missing from its types.)
      const { dictionary } = element as unknown as { dictionary: { data: Record<string, unknown> } };
      dictionary.data.A = { O: "Table", ...attributes };
    }
    parent.add(element);
    return element;
  }

  /** What `draw` draws on this page belongs to the element. */
  within(element: StructureElement, tag: string, draw: () => void): void {
    const content = this.pdf.markStructureContent(tag);
    draw();
    this.pdf.endMarkedContent();
    element.add(content);
  }

  /** What `draw` draws is not part of what is read: rules, shades, the foot. */
  decorate(type: "Layout" | "Pagination", draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.pdf.markContent("Artifact", { type });
    draw(this.pdf);
    this.pdf.endMarkedContent();
  }

  drawLines(lines: readonly string[], top: number, box: TextBox): void {
    const { x, width, size = 9, bold = false, align = "left", color = ink } = box;
    this.pdf.fontSize(size).fillColor(color);
    if (bold) this.pdf.lineWidth(size * 0.035).strokeColor(color);
    lines.forEach((line, index) => {
      if (line === "") return;
      const room = align === "left" ? 0 : width - textWidth(line, size);
      const indent = align === "center" ? room / 2 : room;
      // Middle of the line's height, so that text sits the same whatever its size.
      const y = top + index * size * leading + (size * leading) / 2;
      this.pdf.text(line, x + indent, y, { lineBreak: false, baseline: "middle", fill: true, stroke: bold });
    });
  }

  async finish(): Promise<Buffer> {
    if (this.hasMissing) {
      this.space(4);
      this.paragraph("P", `${missingMark}は、この帳票の書体にない文字です。正しい文字はNSSの画面でご確認ください。`, {
        size: 7.5,
        color: quiet,
      });
    }
    for (let page = 0; page < this.pages; page++) {
      this.pdf.switchToPage(page);
      this.foot(page + 1);
    }
    await this.breathe();
    this.root.end();
    const ended = new Promise<void>((resolve, reject) => {
      this.pdf.on("end", resolve);
      this.pdf.on("error", reject);
    });
    this.pdf.end();
    await ended;
    await this.breathe();
    return compactPdf(Buffer.concat(this.chunks));
  }

  private foot(page: number): void {
    const top = a4.height - 40;
    this.decorate("Pagination", (pdf) => {
      pdf
        .moveTo(this.left, top)
        .lineTo(this.left + this.width, top)
        .lineWidth(0.4)
        .strokeColor("#8c8c8c")
        .stroke();
      const box = { x: this.left, width: this.width, size: 7, color: quiet };
      const drawn = `OpenNSS（NACCSセンターから独立した実装）が${formatInstant(this.facts.drawnAt)}に出力`;
      this.drawLines([drawn], top + 3, box);
      this.drawLines([`受付番号 ${this.facts.receiptNumber}　${page} / ${this.pages} ページ`], top + 3, {
        ...box,
        align: "right",
      });
    });
  }
}
