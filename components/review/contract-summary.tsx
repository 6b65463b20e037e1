import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { formatSlash } from "@/lib/domain/calendar/japan-date";
import { noNumber } from "@/lib/domain/change/user-code-rows";
import { addressText } from "@/lib/domain/contract/address";
import { type ContractOverTime, termState } from "@/lib/domain/contract/contract-over-time";
import { industryWord } from "@/lib/domain/contract/industry";
import { lineKindWord } from "@/lib/domain/contract/line";
import { pricePlanText } from "@/lib/domain/contract/price-plan";
import { processingModeShort } from "@/lib/domain/contract/processing-mode";
import { systemWord } from "@/lib/domain/contract/system";
import { terminalKindWord } from "@/lib/domain/contract/terminal-kind";
import { fullName } from "@/lib/domain/text/full-name";
import { termMark } from "../contract/term-mark";
import { termText } from "../contract/term-tag";
import { DataTable } from "../ui/data-table";
import { DescriptionList } from "../ui/description-list";
import { EmptyState } from "../ui/empty-state";

/** So many rows are shown at once: of what the application changes, and of anything else. */
const mostChanged = 20;
const fewOthers = 5;

interface ContractSummaryProps {
  contract: ContractOverTime;
  today: JapanDate;
  /** The UserCodes that the application changes: they stand first. */
  changed: readonly string[];
  /** Where all rows are shown; given, long tables end early. */
  allHref?: string;
}

/** The office's contract as it stands today, short. */
export function ContractSummary({ contract, today, changed, allHref }: ContractSummaryProps) {
  const { company, office, pricePlans, systemManager: manager } = contract;
  const stands = (term: Parameters<typeof termState>[0]) => termState(term, today);
  const userIds = contract.userCodes
    .filter((code) => stands(code) !== "ended")
    .flatMap((code) => {
      const held = code.userIds.filter((userId) => stands(userId) !== "ended");
      const rows: readonly (typeof held)[number][] | readonly undefined[] = held.length > 0 ? held : [undefined];
      return rows.map((userId) => ({ code, userId }));
    });
  const lines = contract.lines.filter((line) => stands(line) !== "ended");
  const terminals = contract.terminals.filter((terminal) => stands(terminal) !== "ended");
  const first = userIds.filter(({ code }) => changed.includes(code.code));
  const sorted = [...first, ...userIds.filter((row) => !first.includes(row))];
  const shown = (few: number) => (allHref ? few : Number.POSITIVE_INFINITY);
  const shownUserIds = shown(first.length > 0 ? Math.min(first.length, mostChanged) : fewOthers);
  const shownTerminals = shown(fewOthers);
  return (
    <div className="stack stack--tight">
      <DescriptionList
        dense
        facts={[
          { term: "会社", value: `${company.name}（${company.abbreviation}）` },
          { term: "事業所", value: `${office.name}（${office.officeCode}）` },
          { term: "契約者", value: `${company.contractor.title} ${fullName(company.contractor)}` },
          { term: "管轄税関", value: office.customsOffice },
          { term: "料金プラン", value: pricePlanText(pricePlans) },
          {
            term: "システム管理責任者",
            value: fullName(manager),
            note: `${manager.phone} ${manager.email}`,
          },
        ]}
      />
      <DataTable
        dense
        caption="利用者コードと識別番号"
        columns={[
          { head: "利用者コード", code: true, rowHead: true },
          { head: "識別番号", code: true },
          { head: "区分" },
          { head: "業種" },
          { head: "処理方式" },
          { head: "利用開始日", code: true },
          { head: "状態" },
        ]}
        rows={sorted
          .slice(0, shownUserIds)
          .map(({ code, userId }) => [
            code.code,
            userId?.identificationNumber ?? noNumber,
            systemWord(code.system),
            userId ? industryWord(userId.industry) : code.industries.map(industryWord).join("、"),
            userId ? processingModeShort(userId.processingMode) : "",
            userId ? formatSlash(userId.startDate) : "",
            userId ? termText(termMark(userId, today)) : "",
          ])}
        empty={<EmptyState title="利用中の識別番号はありません" />}
      />
      <Rest count={userIds.length - shownUserIds} allHref={allHref} />
      {terminals.length > 0 && (
        <DataTable
          dense
          caption="論理端末とデジタル証明書"
          columns={[
            { head: "論理端末名", code: true, rowHead: true },
            { head: "利用機器区分" },
            { head: "利用開始日", code: true },
            { head: "証明書の有効期限", code: true },
            { head: "状態" },
          ]}
          rows={terminals.slice(0, shownTerminals).map((terminal) => {
            const { certificateValidThrough: through } = terminal;
            return [
              terminal.name,
              terminalKindWord(terminal.kind),
              formatSlash(terminal.startDate),
              through ? formatSlash(through) : "—",
              termText(termMark(terminal, today)),
            ];
          })}
        />
      )}
      <Rest count={terminals.length - shownTerminals} allHref={allHref} />
      {lines.length > 0 && (
        <DataTable
          dense
          caption="回線"
          columns={[
            { head: "回線番号", code: true, rowHead: true },
            { head: "回線種類" },
            { head: "設置場所" },
            { head: "利用開始日", code: true },
            { head: "状態" },
          ]}
          rows={lines
            .slice(0, shown(fewOthers))
            .map((line) => [
              line.number,
              lineKindWord(line.kind),
              addressText(line.site),
              formatSlash(line.startDate),
              termText(termMark(line, today)),
            ])}
        />
      )}
      <Rest count={lines.length - shown(fewOthers)} allHref={allHref} />
    </div>
  );
}

const Rest = ({ count, allHref }: { count: number; allHref?: string }) =>
  count > 0 && (
    <p>
      ほかに{count}件あります。<a href={allHref}>すべての行を表示する</a>
    </p>
  );
