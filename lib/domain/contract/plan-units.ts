import type { Contract } from "./contract";
import type { Connection } from "./price-plan";
import type { TerminalKind } from "./terminal-kind";

/**
 * The way to NACCS that a terminal is a unit of. That the terminal name of a webNACCS certificate counts as a netNACCS unit is
 * our own reading; nothing is public.
 */
const connectionOfKind: Readonly<Record<TerminalKind, Connection>> = {
  NET_NACCS: "netNaccs",
  NET_API: "netNaccs",
  LINE_PC: "general",
  LINE_PRINTER: "general",
  WEB_NACCS: "netNaccs",
  EBMS: "general",
};

/** The units that plan A charges an office for: its terminals, and the mailboxes of 一般NACCS. */
export function planUnits({ terminals, mailboxes }: Contract): Readonly<Record<Connection, number>> {
  const terminalsOf = (connection: Connection) =>
    terminals.filter(({ kind }) => connectionOfKind[kind] === connection).length;
  return { general: terminalsOf("general") + mailboxes, netNaccs: terminalsOf("netNaccs") };
}
