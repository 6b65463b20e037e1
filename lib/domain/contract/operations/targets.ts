import { type Industry, industryWord } from "../industry";
import { isNewLine } from "../line";
import type { Target } from "../operation-kind";
import { jointUseKey } from "../relations";
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

export const paymentTarget: Target = { key: "payment", label: "支払の方法", together: "laterWins" };

export const certificatesTarget: Target = { key: "certificates", label: "論理端末・デジタル証明書" };

export const orderTarget = (kind: TerminalKind): Target => ({
  key: `${certificatesTarget.key}/order/${kind}`,
  label: `${terminalKindName(kind)}の追加`,
  together: "addsUp",
});

/** A UserCode that two offices share. */
export const sharingTarget = (sharing: { userCode: string; owner: string; user: string }): Target => ({
  key: `sharing/${sharing.owner}/${sharing.userCode}/${sharing.user}`,
  label: `利用者コード${sharing.userCode}の共有（${sharing.owner}と${sharing.user}）`,
});

/** A device that two offices use. */
export const sharedDeviceTarget = (shared: { owner: string; user: string; device: string }): Target => ({
  key: `sharedEquipment/${shared.device}/${shared.user}`,
  label: `論理端末${shared.device}の機器共用（${shared.owner}と${shared.user}）`,
});

export const jointUseTarget = (offices: readonly string[]): Target => ({
  key: `jointUse/${jointUseKey(offices)}`,
  label: `共同利用（${offices.join("、")}）`,
});

export const terminalTarget = (name: string): Target => ({
  key: `certificates/terminal/${name}`,
  label: `論理端末${name}`,
});

/** What a 付替 takes along, from whichever side. */
export const movedTargets = (codes: readonly string[], terminals: readonly string[]): readonly Target[] => [
  ...codes.flatMap((code): Target[] => [
    userCodeTarget(code),
    { key: `userCode/${code}/move`, label: `利用者コード${code}の付替`, together: "once" },
  ]),
  ...(terminals.length > 0 ? [certificatesTarget] : []),
  ...terminals.flatMap((name): Target[] => [
    terminalTarget(name),
    { key: `${terminalTarget(name).key}/move`, label: `論理端末${name}の付替`, together: "once" },
  ]),
];
