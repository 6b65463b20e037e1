import { formatLong, type JapanDate } from "../calendar/japan-date";
import { type Contract, countTerminals } from "./contract";
import { type ProcessingMode, processingModeWord, whenModeTurns } from "./processing-mode";
import type { TerminalKind } from "./terminal-kind";

/** The modes that are used on terminals of their own. */
const terminalOf: Partial<Record<ProcessingMode, TerminalKind>> = {
  NET_NACCS: "NET_NACCS",
  NET_API: "NET_API",
  EBMS: "EBMS",
};

/** R13: why UserIds in a mode cannot be added for an office; undefined where they can. */
export function whyNoMode(mode: ProcessingMode, contract: Contract): string | undefined {
  const kind = terminalOf[mode];
  return kind && countTerminals(contract, kind) === 0 ? "端末の契約なし" : undefined;
}

/** The same on a day, as a sentence: a mode that is not offered then cannot be added by anyone. */
export function refuseMode(mode: ProcessingMode, contract: Contract, day: JapanDate): string | undefined {
  const word = processingModeWord(mode);
  const { ended, begins } = whenModeTurns(mode, day);
  if (ended) return `${word}は${formatLong(ended)}に提供を終えたため、${word}の識別番号は追加できません。`;
  if (begins) return `${word}を利用できるのは、${formatLong(begins)}からです。`;
  if (!whyNoMode(mode, contract)) return undefined;
  return `この事業所には${word}の端末がないため、${word}の識別番号は追加できません。`;
}
