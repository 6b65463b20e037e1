import type { Sheet } from "./sheet";
import type { RuledTable } from "./table-layout";

const shade = "#eef0f3";
const rule = { color: "#4d4d4d", thin: 0.4, strong: 1 };

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function frame(sheet: Sheet, table: RuledTable, column: number, box: Box, shaded: boolean): void {
  sheet.pdf.decorate("Layout", (pdf) => {
    pdf.lineWidth(rule.thin).strokeColor(rule.color).rect(box.x, box.y, box.width, box.height);
    if (shaded) pdf.fillAndStroke(shade, rule.color);
    else pdf.stroke();
    if (column === table.divideAt && column > 0) {
      pdf
        .lineWidth(rule.strong)
        .moveTo(box.x, box.y)
        .lineTo(box.x, box.y + box.height)
        .stroke();
    }
  });
}

export function strike(sheet: Sheet, { x, y, width }: Omit<Box, "height">): void {
  sheet.pdf.decorate("Layout", (pdf) => {
    pdf
      .lineWidth(0.5)
      .strokeColor(rule.color)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke();
  });
}
