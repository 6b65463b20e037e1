import type { Metadata } from "next";
import { ProcedureTable } from "@/components/review/procedure-table";
import { actAnchor, staffActs } from "@/components/review/staff-acts";
import { StaffPage } from "@/components/review/staff-page";
import { PageHeading } from "@/components/ui/page-heading";
import { listOpenProcedures } from "@/lib/data/procedures";
import { nextStep, procedureState, procedures } from "@/lib/domain/application/procedure";
import { formatLong, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { paths } from "@/lib/domain/paths";
import { requireStaff } from "@/lib/web/require-actor";

const title = "手続き中の案件";

export const metadata: Metadata = { title };

/** The list shows this many, those that have waited longest. */
const shown = 200;

/** The procedures that wait for the Center's hands: 口座振替. */
export default async function ProceduresPage() {
  const { actor, signedInAs, context } = await requireStaff();
  const found = await listOpenProcedures(actor, shown + 1, context.db);
  return (
    <StaffPage role={actor.role} signedInAs={signedInAs} current="home" crumbs={[{ label: title }]}>
      <PageHeading
        title={title}
        lead="承認の後に、用紙の送付や受領などの作業が残っている案件です。待っている期間の長い順に並んでいます。"
      />
      {found.length > shown && <p>待っている期間の長いものから{shown}件を表示しています。</p>}
      <ProcedureTable
        rows={found.slice(0, shown).map((procedure) => {
          const { kind, since, receiptNumber, companyName, officeName, officeCode } = procedure;
          const next = nextStep(procedure);
          return {
            receiptNumber,
            companyName,
            office: `${officeName}（${officeCode}）`,
            label: procedures[kind].label,
            state: procedureState(procedure).state,
            since: formatLong(japanDateOf(since)),
            next: next ? staffActs[next].title : "",
            href: next ? `${paths.review(receiptNumber)}#${actAnchor(next)}` : paths.review(receiptNumber),
          };
        })}
      />
    </StaffPage>
  );
}
