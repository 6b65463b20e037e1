import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { formatSlash } from "@/lib/domain/calendar/japan-date";
import { type ContractOverTime, termState } from "@/lib/domain/contract/contract-over-time";
import { industryWord } from "@/lib/domain/contract/industry";
import { pricePlanText } from "@/lib/domain/contract/price-plan";
import { processingModeShort } from "@/lib/domain/contract/processing-mode";
import { systemWord } from "@/lib/domain/contract/system";
import { fullName } from "@/lib/domain/text/full-name";
import { termMark } from "../contract/term-mark";
import { termText } from "../contract/term-tag";
import { DataTable } from "../ui/data-table";
import { DescriptionList } from "../ui/description-list";
import { EmptyState } from "../ui/empty-state";

const terminalWords = { NET_NACCS: "netNACCS", EBMS: "ebMS", WEB_NACCS: "webNACCS（証明書）" } as const;

/** Of long tables so many rows are shown at once. */
const shownRows = 20;

interface ContractSummaryProps {
  contract: ContractOverTime;
  today: JapanDate;
  /** Where all rows are shown; given, long tables end early. */
  allHref?: string;
}

/** The office's contract as it stands today, short. */
export function ContractSummary({ contract, today, allHref }: ContractSummaryProps) {
  const { company, office, pricePlans, systemManager: manager } = contract;
  const stands = (term: Parameters<typeof termState>[0]) => termState(term, today);
  const userIds = contract.userCodes.flatMap((code) =>
    code.userIds.filter((userId) => stands(userId) !== "ended").map((userId) => ({ code, userId })),
  );
  const terminals = contract.terminals.filter((terminal) => stands(terminal) !== "ended");
  const shown = allHref ? shownRows : Number.POSITIVE_INFINITY;
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
        rows={userIds
          .slice(0, shown)
          .map(({ code, userId }) => [
            code.code,
            userId.identificationNumber,
            systemWord(code.system),
            industryWord(userId.industry),
            processingModeShort(userId.processingMode),
            formatSlash(userId.startDate),
            termText(termMark(userId, today)),
          ])}
        empty={<EmptyState title="利用中の識別番号はありません" />}
      />
      <Rest count={userIds.length - shown} allHref={allHref} />
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
          rows={terminals.slice(0, shown).map((terminal) => {
            const { certificateValidThrough: through } = terminal;
            return [
              terminal.name,
              terminalWords[terminal.kind],
              formatSlash(terminal.startDate),
              through ? formatSlash(through) : "—",
              termText(termMark(terminal, today)),
            ];
          })}
        />
      )}
      <Rest count={terminals.length - shown} allHref={allHref} />
    </div>
  );
}

const Rest = ({ count, allHref }: { count: number; allHref?: string }) =>
  count > 0 && (
    <p>
      ほかに{count}件あります。<a href={allHref}>すべての行を表示する</a>
    </p>
  );
