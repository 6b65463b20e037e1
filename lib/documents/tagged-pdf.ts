import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";
import { type FaceName, face, runsOf, textWidth } from "./document-faces";

export type StructureElement = PDFKit.PDFStructureElement;
export type Align = "left" | "center" | "right";

export interface TextStyle {
  /** Points. */
  readonly size?: number;
  /** Drawn stronger: the faces have no bold here. */
  readonly bold?: boolean;
  readonly align?: Align;
  readonly color?: string;
}

export interface TextBox extends TextStyle {
  readonly x: number;
  readonly width: number;
}

export const a4 = { width: 595.28, height: 841.89 };
const ink = "#1a1a1a";

/** A tagged PDF of A4 pages in Japanese: what stands on them is placed by the caller. */
export class TaggedPdf {
  private readonly pdf: PDFKit.PDFDocument;
  private readonly root: StructureElement;
  private readonly leading: number;
  /** From the baseline up to the middle of a line, as a part of the size: the same for all faces, so that they stand level. */
  private readonly middle: number;

  /** @param leading line height as a multiple of the size */
  constructor(title: string, drawnAt: Date, leading: number) {
    this.leading = leading;
    this.pdf = new PDFDocument({
      size: "A4",
      // The pages are laid out by the caller; pdfkit must not start new ones by itself.
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      bufferPages: true,
      pdfVersion: "1.7",
      lang: "ja-JP",
      tagged: true,
      displayTitle: true,
      // No standard font: everything drawn is embedded.
      font: "",
      info: { Title: title, Author: "OpenNSS", Creator: "OpenNSS", CreationDate: drawnAt, ModDate: drawnAt },
    });
    const { ascent, descent, unitsPerEm } = face("text").font;
    this.middle = (ascent + descent) / 2 / unitsPerEm;
    this.root = this.pdf.struct("Document");
    this.pdf.addStructure(this.root);
  }

  addPage(): void {
    this.pdf.addPage();
  }

  /** A structure element; the caller ends it after its content. Without a parent it belongs to the document. */
  element(tag: string, parent: StructureElement = this.root, attributes?: Record<string, unknown>): StructureElement {
    const element = this.pdf.struct(tag);
    // pdfkit's options know no spans.
    if (attributes) element.dictionary.data.A = { O: "Table", ...attributes };
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

  /** Printable lines below each other from `top` on. */
  drawLines(lines: readonly string[], top: number, box: TextBox): void {
    const { x, width, size = 9, bold = false, align = "left", color = ink } = box;
    this.pdf.fontSize(size).fillColor(color);
    if (bold) this.pdf.lineWidth(size * 0.035).strokeColor(color);
    lines.forEach((line, index) => {
      const room = align === "left" ? 0 : width - textWidth(line, size);
      // Middle of the line's height, so that text sits the same whatever its size.
      const y = top + (index + 0.5) * size * this.leading;
      this.drawLine(line, x + (align === "center" ? room / 2 : room), y, { size, bold });
    });
  }

  private drawLine(line: string, left: number, y: number, { size, bold }: { size: number; bold: boolean }): void {
    let x = left;
    for (const run of runsOf(line)) {
      this.font(run.face).text(run.text, x, y, {
        lineBreak: false,
        baseline: -this.middle * size,
        fill: true,
        stroke: bold,
      });
      x += textWidth(run.text, size);
    }
  }

  /** A face that no character asks for is not read. */
  private font(name: FaceName): PDFKit.PDFDocument {
    return this.pdf.registerFont(name, face(name).font).font(name);
  }

  /** Draws the foot of each page and gives the file. */
  finish(foot: (page: number) => void): Promise<Buffer> {
    const { count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.pdf.switchToPage(page);
      foot(page + 1);
    }
    this.root.end();
    const bytes = buffer(this.pdf);
    this.pdf.end();
    return bytes;
  }
}
