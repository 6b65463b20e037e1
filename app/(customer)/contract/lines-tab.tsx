import { EndedRows } from "@/components/contract/ended-rows";
import { lineRow } from "@/components/contract/line-row";
import { LineTable } from "@/components/contract/line-table";
import { terminalRow } from "@/components/contract/terminal-row";
import { TerminalTable } from "@/components/contract/terminal-table";
import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FactSection } from "@/components/ui/fact-section";
import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { type ContractOverTime, termState } from "@/lib/domain/contract/contract-over-time";
import { isOnLine } from "@/lib/domain/contract/terminal-kind";

/** 一般NACCS: lines, the terminals that hang on them, and mailboxes. */
export function LinesTab({ contract, today }: { contract: ContractOverTime; today: JapanDate }) {
  const { mailboxes, lines } = contract;
  const terminals = contract.terminals.filter(({ kind }) => isOnLine(kind));
  if (mailboxes === 0 && lines.length === 0 && terminals.length === 0) {
    return (
      <EmptyState title="一般NACCSの回線・端末の登録はありません">
        専用回線でのご利用がある場合に、回線、端末、メールボックスがここに表示されます。
      </EmptyState>
    );
  }
  const isEnded = (term: Parameters<typeof termState>[0]) => termState(term, today) === "ended";
  const rowsOf = (ended: boolean) => ({
    lines: lines.filter((line) => isEnded(line) === ended).map((line) => lineRow(line, today)),
    terminals: terminals.filter((each) => isEnded(each) === ended).map((terminal) => terminalRow(terminal, today)),
  });
  const [now, ended] = [rowsOf(false), rowsOf(true)];
  return (
    <>
      <Section title="回線">
        {now.lines.length > 0 ? <LineTable caption="回線" rows={now.lines} /> : <p>契約中の回線はありません。</p>}
        <EndedRows what="回線" count={ended.lines.length}>
          <LineTable caption="廃止した回線" rows={ended.lines} />
        </EndedRows>
      </Section>
      <Section title="端末">
        {now.terminals.length > 0 ? (
          <TerminalTable caption="端末" rows={now.terminals} onLine />
        ) : (
          <p>契約中の端末はありません。</p>
        )}
        <EndedRows what="端末" count={ended.terminals.length}>
          <TerminalTable caption="廃止した端末" rows={ended.terminals} onLine />
        </EndedRows>
      </Section>
      <FactSection title="メールボックス" facts={[{ term: "メールボックス数", value: `${mailboxes}個` }]} />
    </>
  );
}
