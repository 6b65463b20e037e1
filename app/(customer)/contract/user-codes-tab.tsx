import { EndedRows } from "@/components/contract/ended-rows";
import { userIdRow } from "@/components/contract/user-id-row";
import { UserIdTable } from "@/components/contract/user-id-table";
import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { type ContractOverTime, termState, type UserCodeOverTime } from "@/lib/domain/contract/contract-over-time";
import { paths } from "@/lib/domain/paths";

/** 利用申込: the UserCodes with their UserIds, those to come and to end with their dates. */
export function UserCodesTab({ contract, today }: { contract: ContractOverTime; today: JapanDate }) {
  const all = contract.userCodes.flatMap((code) => code.userIds.map((userId) => ({ code, userId })));
  const ended = all.filter(({ userId }) => termState(userId, today) === "ended");
  const rowsOf = (rows: typeof all) => rows.map(({ code, userId }) => userIdRow(code, userId, today));
  const isEnded = (code: UserCodeOverTime) => termState(code, today) === "ended";
  const endedCodes = contract.userCodes.filter(isEnded);
  const current = contract.userCodes
    .filter((code) => !isEnded(code))
    .flatMap((code) => {
      const rows = all.filter((row) => row.code === code && !ended.includes(row));
      return rows.length > 0 ? rowsOf(rows) : [userIdRow(code, undefined, today)];
    });
  return (
    <Section
      title="利用者コード"
      lead={
        <>
          利用者コードと識別番号を続けた8文字が、NACCSのログインIDです（
          <a href={paths.helpIdentificationNumbers}>識別番号について</a>）。
        </>
      }
    >
      {current.length > 0 ? (
        <UserIdTable caption="利用者コード" rows={current} />
      ) : (
        <EmptyState title="利用者コードの登録はありません">変更申込で追加すると、ここに表示されます。</EmptyState>
      )}
      <EndedRows what="利用者コード" count={endedCodes.length}>
        <UserIdTable
          caption="廃止した利用者コード"
          rows={endedCodes.map((code) => userIdRow(code, undefined, today))}
        />
      </EndedRows>
      <EndedRows what="識別番号" count={ended.length}>
        <UserIdTable caption="廃止した識別番号" rows={rowsOf(ended)} />
      </EndedRows>
    </Section>
  );
}
