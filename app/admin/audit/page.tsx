import type { Metadata } from "next";
import { AuditFilterForm } from "@/components/audit/audit-filter-form";
import { AuditTable } from "@/components/audit/audit-table";
import { ChainNotice } from "@/components/audit/chain-notice";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { NextPage } from "@/components/review/next-page";
import { StaffPage } from "@/components/review/staff-page";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { PostButton } from "@/components/ui/post-button";
import { listAuditEntries, readLastVerification } from "@/lib/data/audit-entries";
import { auditFilterSchema } from "@/lib/domain/audit/audit-filter";
import { parseForm } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { listAddress, type SearchParams, valuesOfQuery } from "@/lib/web/list-address";
import { requireAdministrator } from "@/lib/web/require-actor";
import { auditRows, chainViews } from "./audit-rows";

const title = "監査ログ";
const pageSize = 100;
const filterNames = ["person", "act", "from", "through"];

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const reading = parseForm(auditFilterSchema, valuesOfQuery(await searchParams));
  return { title: titleWithProblems(title, !reading.ok) };
}

export default async function AuditPage({ searchParams }: Props) {
  const { actor, signedInAs, context } = await requireAdministrator();
  const query = await searchParams;
  const values = valuesOfQuery(query);
  const reading = parseForm(auditFilterSchema, values);
  const before = typeof query.after === "string" && /^\d{1,18}$/.test(query.after) ? BigInt(query.after) : undefined;
  const [found, verification] = await Promise.all([
    reading.ok ? listAuditEntries(actor, { ...reading.value, before, limit: pageSize + 1 }, context.db) : [],
    readLastVerification(actor, context.db),
  ]);
  const entries = found.slice(0, pageSize);
  const last = found.length > pageSize ? entries.at(-1) : undefined;
  const address = (extra: Record<string, string | undefined>) =>
    listAddress(paths.adminAudit, values, filterNames, extra);

  return (
    <StaffPage role={actor.role} signedInAs={signedInAs} current="audit" crumbs={[{ label: title }]}>
      <PageHeading
        title={title}
        lead="だれが、いつ、何を操作し、何を見たかの記録です。記録は変更も削除もできません。"
        action={<PostButton action={paths.verifyChains}>連鎖を検証する</PostButton>}
      />
      {verification && <ChainNotice {...chainViews(verification)} />}
      <AuditFilterForm values={values} problems={reading.ok ? [] : reading.problems} />
      {reading.ok && (
        <div className="stack stack--tight">
          <AuditTable
            rows={auditRows(entries)}
            empty={
              <EmptyState title="条件に合う記録はありません">条件を変えて、もう一度絞り込んでください。</EmptyState>
            }
          />
          <NextPage
            label={title}
            pageSize={pageSize}
            firstHref={before === undefined ? undefined : address({})}
            nextHref={last && address({ after: last.id })}
          />
        </div>
      )}
    </StaffPage>
  );
}
