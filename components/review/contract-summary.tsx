import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { formatSlash } from "@/lib/domain/calendar/japan-date";
import { type Contract, type TermState, termState } from "@/lib/domain/contract/contract";
import { industryWord } from "@/lib/domain/contract/industry";
import { processingModeShort } from "@/lib/domain/contract/processing-mode";
import { systemWord } from "@/lib/domain/contract/system";
import { DescriptionList } from "../ui/description-list";
import { EmptyState } from "../ui/empty-state";
import { Table } from "../ui/table";

const termWords: Record<TermState, string> = {
  upcoming: "利用開始前",
  active: "利用中",
  ending: "終了予定",
  ended: "終了",
};

const terminalWords = { NET_NACCS: "netNACCS", EBMS: "ebMS", WEB_NACCS: "webNACCS（証明書）" } as const;

/** The office's contract as it stands today, short. */
export function ContractSummary({ contract, today }: { contract: Contract; today: JapanDate }) {
  const { company, office, systemManager: manager } = contract;
  const stands = (term: Parameters<typeof termState>[0]) => termState(term, today);
  const userIds = contract.userCodes.flatMap((code) =>
    code.userIds.filter((userId) => stands(userId) !== "ended").map((userId) => ({ code, userId })),
  );
  const terminals = contract.terminals.filter((terminal) => stands(terminal) !== "ended");
  return (
    <div className="stack stack--tight">
      <DescriptionList
        dense
        facts={[
          { term: "会社", value: `${company.name}（${company.abbreviation}）` },
          { term: "事業所", value: `${office.name}（${office.officeCode}）` },
          { term: "契約者", value: `${company.contractorTitle} ${company.contractorName}` },
          { term: "管轄税関", value: office.customsOffice },
          { term: "料金プラン", value: `${office.pricePlan}プラン` },
          {
            term: "システム管理責任者",
            value: `${manager.familyName} ${manager.givenName}`,
            note: `${manager.phone} ${manager.email}`,
          },
        ]}
      />
      <Table
        dense
        caption="利用者コードと識別番号"
        columns={[
          { key: "code", head: "利用者コード", code: true, rowHead: true, cell: ({ code }) => code.code },
          { key: "number", head: "識別番号", code: true, cell: ({ userId }) => userId.identificationNumber },
          { key: "system", head: "区分", cell: ({ code }) => systemWord(code.system) },
          { key: "industry", head: "業種", cell: ({ userId }) => industryWord(userId.industry) },
          { key: "mode", head: "処理方式", cell: ({ userId }) => processingModeShort(userId.processingMode) },
          { key: "start", head: "利用開始日", code: true, cell: ({ userId }) => formatSlash(userId.startDate) },
          { key: "state", head: "状態", cell: ({ userId }) => termWords[stands(userId)] },
        ]}
        rows={userIds}
        rowKey={({ code, userId }) => `${code.code}${userId.identificationNumber}`}
        empty={<EmptyState title="利用中の識別番号はありません" />}
      />
      {terminals.length > 0 && (
        <Table
          dense
          caption="論理端末とデジタル証明書"
          columns={[
            { key: "name", head: "論理端末名", code: true, rowHead: true, cell: (terminal) => terminal.name },
            { key: "kind", head: "利用機器区分", cell: (terminal) => terminalWords[terminal.kind] },
            { key: "start", head: "利用開始日", code: true, cell: (terminal) => formatSlash(terminal.startDate) },
            {
              key: "valid",
              head: "証明書の有効期限",
              code: true,
              cell: ({ certificateValidThrough: through }) => (through ? formatSlash(through) : "—"),
            },
            { key: "state", head: "状態", cell: (terminal) => termWords[stands(terminal)] },
          ]}
          rows={terminals}
          rowKey={(terminal) => terminal.name}
        />
      )}
    </div>
  );
}
