import { certificateRenewable, certificateRenewableFrom } from "@/lib/domain/calendar/certificate-validity";
import { formatSlash, type JapanDate } from "@/lib/domain/calendar/japan-date";
import type { TerminalOverTime } from "@/lib/domain/contract/contract-over-time";
import { bearsAccessKey, terminalKindWord } from "@/lib/domain/contract/terminal-kind";
import { termMark } from "./term-mark";
import type { TerminalRow } from "./terminal-table";

/** What the contract shows of a logical terminal. */
export function terminalRow(terminal: TerminalOverTime, today: JapanDate): TerminalRow {
  const { name, kind, line, accessKey, certificateValidThrough: through } = terminal;
  return {
    name,
    kind: terminalKindWord(kind),
    ...(line === undefined ? {} : { line }),
    accessKey: accessKey ?? (bearsAccessKey(kind) ? "ID通知内容に記載" : "-"),
    validThrough: through ? formatSlash(through) : "-",
    renewal: through ? renewal(through, today) : "-",
    ...(through && certificateRenewable(through, today) && { renewable: true }),
    term: termMark(terminal, today),
  };
}

const renewal = (through: JapanDate, today: JapanDate): string =>
  through < today ? "有効期限切れ" : `${formatSlash(certificateRenewableFrom(through))}から`;
