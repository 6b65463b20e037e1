import { type Industry, industryWord } from "../industry";
import { isNewLine } from "../line";
import type { Target } from "../operation-kind";
import { type TerminalKind, terminalKindName } from "../terminal-kind";

// The parts of a contract that several kinds of operations change (R24).

export const userCodeTarget = (code: string): Target => ({ key: `userCode/${code}`, label: `利用者コード${code}` });

export const userIdTarget = (code: string, identificationNumber: string): Target => ({
  key: `userCode/${code}/id/${identificationNumber}`,
  label: `利用者ID ${code} ${identificationNumber}`,
});

export const industryTarget = (code: string, industry: Industry): Target => ({
  key: `userCode/${code}/industry/${industry}`,
  label: `${code}の業種「${industryWord(industry)}」`,
});
export const linesTarget: Target = { key: "lines", label: "回線" };

/** A line; those that have no number yet are as one. */
export const lineTarget = (number: string): Target =>
  isNewLine(number)
    ? { key: "lines/new", label: "回線の追加", together: "addsUp" }
    : { key: `lines/${number}`, label: `回線${number}` };

export const certificatesTarget: Target = { key: "certificates", label: "論理端末・デジタル証明書" };

export const orderTarget = (kind: TerminalKind): Target => ({
  key: `${certificatesTarget.key}/order/${kind}`,
  label: `${terminalKindName(kind)}の追加`,
  together: "addsUp",
});

export const terminalTarget = (name: string): Target => ({
  key: `certificates/terminal/${name}`,
  label: `論理端末${name}`,
});
