import { EndedRows } from "@/components/contract/ended-rows";
import { terminalRow } from "@/components/contract/terminal-row";
import { TerminalTable } from "@/components/contract/terminal-table";
import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { type ContractOverTime, type TerminalOverTime, termState } from "@/lib/domain/contract/contract-over-time";
import { isOnLine } from "@/lib/domain/contract/terminal-kind";
import { paths } from "@/lib/domain/paths";

/** netNACCS: logical terminals and digital certificates. */
export function TerminalsTab({ contract, today }: { contract: ContractOverTime; today: JapanDate }) {
  const isEnded = (terminal: TerminalOverTime) => termState(terminal, today) === "ended";
  const rowsOf = (terminals: readonly TerminalOverTime[]) => terminals.map((terminal) => terminalRow(terminal, today));
  const terminals = contract.terminals.filter(({ kind }) => !isOnLine(kind));
  const current = terminals.filter((terminal) => !isEnded(terminal));
  const ended = terminals.filter(isEnded);
  return (
    <Section
      title="論理端末・デジタル証明書"
      lead={
        <>
          デジタル証明書は有効期限の28日前から更新できます（<a href={paths.helpLogicalTerminals}>論理端末について</a>
          ）。
        </>
      }
    >
      {current.length > 0 ? (
        <TerminalTable caption="論理端末・デジタル証明書" rows={rowsOf(current)} />
      ) : (
        <EmptyState title="論理端末・デジタル証明書の登録はありません">
          WebNACCSを追加すると、使用するパソコンの台数分のデジタル証明書がここに表示されます。
        </EmptyState>
      )}
      <EndedRows what="論理端末・デジタル証明書" count={ended.length}>
        <TerminalTable caption="廃止した論理端末・デジタル証明書" rows={rowsOf(ended)} />
      </EndedRows>
    </Section>
  );
}
