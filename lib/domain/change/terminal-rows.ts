import { formatSlash } from "../calendar/japan-date";
import { type Contract, type ContractTerminal, type OrderedTerminal, terminalsOf } from "../contract/contract";
import { type TerminalKind, terminalKindWord } from "../contract/terminal-kind";
import type { ChangeColumn, ChangeRow } from "./change-block";

/** The table of logical terminals of some kinds, a row a terminal; `count` is what their number is called. */
export const terminalColumns = (count: string): readonly ChangeColumn[] => [
  { key: "device", label: "利用機器区分", kind: "text" },
  { key: "name", label: "論理端末名", kind: "code" },
  { key: "validThrough", label: "有効期限", kind: "text" },
  { key: "count", label: count, kind: "number" },
];

export const terminalRows = (contract: Contract, kinds: readonly TerminalKind[]): ChangeRow[] =>
  terminalsOf(contract, ...kinds).map((terminal) => ({ cells: heldCells(terminal) }));

/**
 * What stays or ends, then what comes: a row a terminal once it has its name, and before that one row for all that are ordered
 * alike.
 */
export function changedTerminalRows(before: Contract, after: Contract, kinds: readonly TerminalKind[]): ChangeRow[] {
  const [held, holds] = [terminalsOf(before, ...kinds), terminalsOf(after, ...kinds)];
  const isIn = (terminals: readonly ContractTerminal[], { name }: ContractTerminal) =>
    terminals.some((terminal) => terminal.name === name);
  const orders = ordersBetween(before, after).filter(({ kind }) => kinds.includes(kind));
  return [
    ...held.map((terminal) => ({
      ...(isIn(holds, terminal) ? {} : { mark: "削除" as const }),
      cells: heldCells(terminal),
    })),
    ...holds
      .filter((terminal) => !isIn(held, terminal))
      .map((terminal) => ({ mark: "追加" as const, cells: { ...heldCells(terminal), validThrough: "" } })),
    ...alike(orders).map(({ order, count }) => ({
      mark: "追加" as const,
      cells: { ...orderCells(order), name: "", validThrough: "", count: String(count) },
    })),
  ];
}

/** What is ordered after and was not before. */
export function ordersBetween(before: Contract, after: Contract): OrderedTerminal[] {
  const known = before.orderedTerminals.map((order) => JSON.stringify(order));
  return after.orderedTerminals.filter((order) => {
    const index = known.indexOf(JSON.stringify(order));
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
}

/** Orders that follow each other and say the same, with their number. */
function alike(orders: readonly OrderedTerminal[]) {
  const groups: { order: OrderedTerminal; count: number }[] = [];
  for (const order of orders) {
    const last = groups.at(-1);
    if (last && JSON.stringify(last.order) === JSON.stringify(order)) last.count += 1;
    else groups.push({ order, count: 1 });
  }
  return groups;
}

/** Where it is not on a line, no table asks for one. */
const orderCells = ({ kind, line }: OrderedTerminal) => ({
  device: terminalKindWord(kind),
  ...(line === undefined ? {} : { line }),
});

const heldCells = ({ name, certificateValidThrough: through, ...order }: ContractTerminal) => ({
  ...orderCells(order),
  name,
  validThrough: through ? formatSlash(through) : "",
  count: "1",
});
