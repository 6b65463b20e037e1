import { formatSlash } from "../calendar/japan-date";
import { addressText } from "../contract/address";
import type { Contract } from "../contract/contract";
import { type ContractLine, lineKindWord, lineMaintenanceWord, lineOptionWord } from "../contract/line";
import type { ChangeColumn, ChangeRow } from "./change-block";

/** The table of lines, a row a line. */
export const lineColumns: readonly ChangeColumn[] = [
  { key: "line", label: "回線番号", kind: "code" },
  { key: "kind", label: "回線種類", kind: "text" },
  { key: "site", label: "設置場所", kind: "text" },
  { key: "contact", label: "現地連絡先", kind: "text" },
  { key: "maintenance", label: "保守", kind: "text" },
  { key: "options", label: "オプション", kind: "text" },
  { key: "ownSystem", label: "自社システム", kind: "text" },
  { key: "workDate", label: "工事希望日", kind: "text" },
];

export const lineCells = (line: ContractLine) => ({
  line: line.number,
  kind: lineKindWord(line.kind),
  site: addressText(line.site),
  contact: `${line.contactName} ${line.contactPhone}`,
  maintenance: lineMaintenanceWord(line.maintenance),
  options: line.options.length > 0 ? line.options.map(lineOptionWord).join("、") : "なし",
  ownSystem: `${line.ownSystem ? "あり" : "なし"}${line.diagram ? ` ${diagramWords(line.diagram)}` : ""}`,
  workDate: formatSlash(line.workDate),
});

/** Two files of one name are told apart by the beginning of their hashes. */
const diagramWords = ({ name, sha256 }: NonNullable<ContractLine["diagram"]>): string =>
  `${name}（${sha256.slice(0, 8)}）`;

export const lineRows = ({ lines }: Contract): ChangeRow[] => lines.map((line) => ({ cells: lineCells(line) }));

/** The lines that stay, change or end, then those that come. */
export function changedLineRows(before: Contract, after: Contract): ChangeRow[] {
  const kept = before.lines.map((line): ChangeRow => {
    const now = after.lines.find(({ number }) => number === line.number);
    if (!now) return { mark: "削除", cells: lineCells(line) };
    const stays = JSON.stringify(lineCells(now)) === JSON.stringify(lineCells(line));
    return { ...(stays ? {} : { mark: "変更" }), cells: lineCells(now) };
  });
  const added = after.lines.filter(({ number }) => !before.lines.some((line) => line.number === number));
  return [...kept, ...added.map((line): ChangeRow => ({ mark: "追加", cells: lineCells(line) }))];
}
