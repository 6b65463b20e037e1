import { formatSlash } from "../calendar/japan-date";
import { type Contract, terminalsOf } from "../contract/contract";
import { bearsCertificate, type TerminalKind, terminalKindWord } from "../contract/terminal-kind";
import type { Option } from "./fields/choice";

/** The terminals of a contract that can be given up, as a form offers them; their kind is named where there are several. */
export const terminalOptions = (contract: Contract, kinds: readonly TerminalKind[]): Option[] =>
  terminalsOf(contract, ...kinds).map(({ name, kind, certificateValidThrough: through }) => {
    const about = [
      ...(kinds.length > 1 ? [terminalKindWord(kind)] : []),
      ...(through && bearsCertificate(kind) ? [`有効期限 ${formatSlash(through)}`] : []),
    ];
    return { value: name, label: name, ...(about.length > 0 ? { hint: about.join("・") } : {}) };
  });

/** Of the names that are to be given up those that the contract does not hold among terminals of these kinds. */
export function unheldTerminals(
  names: readonly string[],
  contract: Contract,
  kinds: readonly TerminalKind[],
): string[] {
  const held = terminalsOf(contract, ...kinds).map(({ name }) => name);
  return names.filter((name) => !held.includes(name));
}
