import { type Contract, countTerminals } from "./contract";
import type { ProcessingMode } from "./processing-mode";
import type { TerminalKind } from "./terminal-kind";

/** The modes that are used on terminals of their own. */
const terminalOf: Partial<Record<ProcessingMode, TerminalKind>> = { NET_NACCS: "NET_NACCS", EBMS: "EBMS" };

/** R13: why UserIds in a mode cannot be added for an office; undefined where they can. */
export function whyNoMode(mode: ProcessingMode, contract: Contract): string | undefined {
  const kind = terminalOf[mode];
  return kind && countTerminals(contract, kind) === 0 ? "端末の契約なし" : undefined;
}
