import * as z from "zod/mini";

/**
 * 利用機器区分: what a logical terminal is. Whoever holds its two auth codes may fetch its digital certificate, where it has one (R17);
 * package software proves itself with an access key besides (that netAPI does, too, is our own reading).
 */
const table = {
  NET_NACCS: { word: "netNACCS", name: "netNACCSの論理端末", unit: "台", certificate: true, accessKey: true },
  NET_API: { word: "netAPI", name: "netAPIの論理端末", unit: "台", certificate: true, accessKey: true },
  EBMS: { word: "ebMS", name: "ebMSの論理端末", unit: "台", certificate: false, accessKey: false },
  LINE_PC: { word: "パソコン", name: "一般NACCSの端末（パソコン）", unit: "台", certificate: false, accessKey: false },
  LINE_PRINTER: {
    word: "プリンタ",
    name: "一般NACCSの端末（プリンタ）",
    unit: "台",
    certificate: false,
    accessKey: false,
  },
  WEB_NACCS: { word: "web", name: "webNACCSのデジタル証明書", unit: "個", certificate: true, accessKey: false },
} as const satisfies Record<
  string,
  { word: string; name: string; unit: string; certificate: boolean; accessKey: boolean }
>;

export type TerminalKind = keyof typeof table;
export const terminalKinds = Object.keys(table) as [TerminalKind, ...TerminalKind[]];

/** As the portal's tables write it. */
export const terminalKindWord = (kind: TerminalKind): string => table[kind].word;

/** As sentences write it. */
export const terminalKindName = (kind: TerminalKind): string => table[kind].name;

export const bearsCertificate = (kind: TerminalKind): boolean => table[kind].certificate;
export const bearsAccessKey = (kind: TerminalKind): boolean => table[kind].accessKey;

/** Whether it hangs on a line of 一般NACCS. */
export const isOnLine = (kind: TerminalKind): boolean => kind === "LINE_PC" || kind === "LINE_PRINTER";

/** How many of each kind; a kind of which there is none is left out. */
export const terminalCountsSchema = z.partialRecord(z.enum(terminalKinds), z.int());
export type TerminalCounts = Readonly<z.output<typeof terminalCountsSchema>>;

export function countByKind(terminals: readonly { readonly kind: TerminalKind }[]): TerminalCounts {
  const counts: Partial<Record<TerminalKind, number>> = {};
  for (const { kind } of terminals) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The kinds there are any of, in the order of this table. */
export const kindsIn = (counts: TerminalCounts): TerminalKind[] =>
  terminalKinds.filter((kind) => (counts[kind] ?? 0) > 0);

/** netNACCSの論理端末、webNACCSのデジタル証明書 */
export const terminalNamesIn = (counts: TerminalCounts): string => kindsIn(counts).map(terminalKindName).join("、");

/** netNACCSの論理端末2台、webNACCSのデジタル証明書1個 */
export const terminalCountWords = (counts: TerminalCounts): string =>
  kindsIn(counts)
    .map((kind) => `${table[kind].name}${counts[kind]}${table[kind].unit}`)
    .join("、");
