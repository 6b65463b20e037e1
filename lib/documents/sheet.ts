import { formatInstant } from "../domain/calendar/japan-date";
import { breakLines } from "../domain/text/break-lines";
import { textWidth } from "./document-faces";
import { missingMark, printableText } from "./printable-text";
import { a4, TaggedPdf, type TextBox, type TextStyle } from "./tagged-pdf";

const margin = { side: 40, top: 40, bottom: 50 };
const quiet = "#595959";

/** How far apart things stand. */
interface Spacing {
  /** Line height as a multiple of the size. */
  readonly leading: number;
  /** Points above and below the text of a table's cell. */
  readonly padding: number;
  /** By what the spaces between paragraphs and tables are multiplied. */
  readonly gaps: number;
}

/** The usual spacing; a closer one that pulls a few lines back from a last page; a wider one that pushes more lines onto it. */
const spacings: readonly [Spacing, ...Spacing[]] = [
  { leading: 1.4, padding: 2.5, gaps: 1 },
  { leading: 1.25, padding: 1.2, gaps: 0.6 },
  { leading: 1.55, padding: 3.5, gaps: 1.4 },
];
/** Points: a last page with less on it looks like a mistake. */
const leastOnLastPage = 150;

interface SheetFacts {
  readonly title: string;
  readonly receiptNumber: string;
  readonly drawnAt: Date;
}

/**
 * Draws a document that flows from top to bottom, over as many pages as it needs, and gives the file. Where a last page would
 * hold but a few lines, the document is drawn anew, closer or wider. `draw` may therefore be called several times.
 */
export function drawSheet(facts: SheetFacts, draw: (sheet: Sheet) => void): Promise<Buffer> {
  const [usual, ...others] = spacings;
  const first = drawnWith(usual, facts, draw);
  if (first.endsWell()) return first.finish();
  for (const spacing of others) {
    const sheet = drawnWith(spacing, facts, draw);
    if (sheet.endsWell()) return sheet.finish();
  }
  return first.finish();
}

function drawnWith(spacing: Spacing, facts: SheetFacts, draw: (sheet: Sheet) => void): Sheet {
  const sheet = new Sheet(facts, spacing);
  draw(sheet);
  sheet.noteMissing();
  return sheet;
}

/** What a document is drawn on: the same foot on every page; the caller moves `y` down. */
export class Sheet {
  readonly left = margin.side;
  readonly width = a4.width - 2 * margin.side;
  readonly top = margin.top;
  readonly bottom = a4.height - margin.bottom;
  readonly pdf: TaggedPdf;
  readonly spacing: Spacing;
  y = margin.top;

  private readonly facts: SheetFacts;
  private pages = 1;
  private hasMissing = false;

  constructor(facts: SheetFacts, spacing: Spacing) {
    this.facts = facts;
    this.spacing = spacing;
    this.pdf = new TaggedPdf(`${facts.title} ${facts.receiptNumber}`, facts.drawnAt, spacing.leading);
  }

  /** The text as it can be shown, in lines no wider than `width` points. */
  lines(text: string, width: number, { size = 9 }: TextStyle = {}): string[] {
    const printable = printableText(text);
    this.hasMissing ||= printable.includes(missingMark) && !text.includes(missingMark);
    return breakLines(printable, width, (piece) => textWidth(piece, size));
  }

  /** The heading of a section, on the same page as the `following` points below it. */
  heading(text: string, following = 60): void {
    this.ensure(following);
    this.paragraph("H2", `【${text}】`, { bold: true });
    this.space(2);
  }

  /** The heading of a part of a section, on the same page as the `following` points below it. */
  subheading(text: string, following = 60): void {
    this.ensure(following);
    this.paragraph("H3", text, { bold: true });
    this.space(2);
  }

  /** A paragraph or heading at `y`, over as many pages as it needs; moves `y` below it. */
  paragraph(tag: "H1" | "H2" | "H3" | "P", text: string, style: TextStyle & Partial<TextBox> = {}): void {
    const { x = this.left, width = this.width, size = 9 } = style;
    const element = this.pdf.element(tag);
    const height = size * this.spacing.leading;
    for (const line of this.lines(text, width, style)) {
      this.ensure(height);
      this.pdf.within(element, tag, () => this.pdf.drawLines([line], this.y, { ...style, x, width }));
      this.y += height;
    }
    element.end();
  }

  space(height: number): void {
    this.y += height * this.spacing.gaps;
  }

  /** Starts a new page where `height` points don't fit any more. */
  ensure(height: number): void {
    if (this.y + height > this.bottom) this.newPage();
  }

  newPage(): void {
    this.pdf.addPage();
    this.pages += 1;
    this.y = margin.top;
  }

  endsWell(): boolean {
    return this.pages === 1 || this.y - this.top >= leastOnLastPage;
  }

  /** Says below the rest that the document shows a 〓 of its own. */
  noteMissing(): void {
    if (!this.hasMissing) return;
    this.space(4);
    this.paragraph("P", `${missingMark}は、この帳票の書体にない文字です。正しい文字はNSSの画面でご確認ください。`, {
      size: 7.5,
      color: quiet,
    });
  }

  finish(): Promise<Buffer> {
    return this.pdf.finish((page) => this.foot(page));
  }

  private foot(page: number): void {
    const top = a4.height - 40;
    const box = { x: this.left, width: this.width, size: 7, color: quiet };
    this.pdf.decorate("Pagination", (pdf) => {
      pdf
        .moveTo(this.left, top)
        .lineTo(this.left + this.width, top)
        .lineWidth(0.4)
        .strokeColor("#8c8c8c")
        .stroke();
      const drawn = `OpenNSS（NACCSセンターから独立した実装）が${formatInstant(this.facts.drawnAt)}に出力`;
      const number = `受付番号 ${this.facts.receiptNumber}　${page} / ${this.pages} ページ`;
      this.pdf.drawLines([drawn], top + 3, box);
      this.pdf.drawLines([number], top + 3, { ...box, align: "right" });
    });
  }
}
