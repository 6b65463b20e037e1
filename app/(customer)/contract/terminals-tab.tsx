import { EndedRows } from "@/components/contract/ended-rows";
import { TerminalTable } from "@/components/contract/terminal-table";
import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { type Contract, termState } from "@/lib/domain/contract/contract";
import { paths } from "@/lib/web/paths";

/** netNACCS: logical terminals and digital certificates. */
export function TerminalsTab({ contract, today }: { contract: Contract; today: JapanDate }) {
  const isEnded = (terminal: Contract["terminals"][number]) => termState(terminal, today) === "ended";
  const current = contract.terminals.filter((terminal) => !isEnded(terminal));
  const ended = contract.terminals.filter(isEnded);
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
        <TerminalTable caption="論理端末・デジタル証明書" rows={current} today={today} />
      ) : (
        <EmptyState title="論理端末・デジタル証明書の登録はありません">
          WebNACCSを追加すると、使用するパソコンの台数分のデジタル証明書がここに表示されます。
        </EmptyState>
      )}
      <EndedRows what="論理端末・デジタル証明書" count={ended.length}>
        <TerminalTable caption="廃止した論理端末・デジタル証明書" rows={ended} today={today} />
      </EndedRows>
    </Section>
  );
}
