import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { ApplicationFilterForm } from "@/components/application/application-filter";
import { ApplicationList } from "@/components/application/application-list";
import { applicationRows } from "@/components/application/application-rows";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { PageLinks } from "@/components/ui/page-links";
import { listApplications } from "@/lib/data/application-lists";
import { readCalendar } from "@/lib/data/schedule";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import { paths } from "@/lib/domain/paths";
import { listAddress, type SearchParams, valuesOfQuery } from "@/lib/web/list-address";
import { requireCustomer } from "@/lib/web/require-actor";
import { CustomerFrame } from "../customer-frame";
import { filterNames, readListQuery } from "./list-query";

const title = "申込情報一覧";
const pageSize = 20;

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: titleWithProblems(title, !readListQuery(valuesOfQuery(await searchParams)).ok) };
}

export default async function ApplicationsPage({ searchParams }: Props) {
  const { actor, signedInAs, context } = await requireCustomer();
  const query = await searchParams;
  const values = valuesOfQuery(query);
  const reading = readListQuery(values);
  const order = reading.ok ? reading.value.order : "newest";
  const filtered = filterNames.some((name) => name !== "order" && [values[name] ?? ""].flat().some(Boolean));
  const address = (extra: Record<string, string | undefined>) =>
    listAddress(paths.applications, values, filterNames, extra);

  const page = pageOf(query.page);
  const [found, calendar] = await Promise.all([
    reading.ok ? listApplications(actor, { ...reading.value, page, pageSize }, context.db) : undefined,
    readCalendar(context.db),
  ]);
  const lastPage = Math.max(1, Math.ceil((found?.total ?? 0) / pageSize));
  if (found && page > lastPage) redirect(address({ page: lastPage > 1 ? String(lastPage) : undefined }));

  return (
    <CustomerFrame signedInAs={signedInAs} current="applications" crumbs={[{ label: title }]}>
      <PageHeading
        title={title}
        lead="この事業所の申込です。受付番号を押すと、申込の内容と審査の状況を確認できます。"
      />
      {found?.total === 0 && !filtered ? (
        <NoneYet />
      ) : (
        <ApplicationFilterForm
          values={values}
          problems={reading.ok ? [] : reading.problems}
          filtered={filtered}
          order={order}
        />
      )}
      {found && (found.total > 0 || filtered) && (
        <div className="stack stack--tight">
          <ApplicationList
            rows={applicationRows(found.applications, japanDateOf(context.clock.now()), calendar)}
            order={order}
            orderHref={address({ order: order === "newest" ? "oldest" : undefined })}
            empty={<NoneFound />}
          />
          {found.total > 0 && (
            <>
              <PageLinks
                label={title}
                pageSize={pageSize}
                position={positionOf(page, found.applications.length, found.total)}
                previousHref={page > 1 ? address({ page: page > 2 ? String(page - 1) : undefined }) : undefined}
                nextHref={page < lastPage ? address({ page: String(page + 1) }) : undefined}
              />
              <p className="no-print">
                <a href={listAddress(paths.applicationsExport, values, filterNames)} download>
                  この条件の一覧をCSVで出力する
                </a>
              </p>
            </>
          )}
        </div>
      )}
    </CustomerFrame>
  );
}

/** From 1; anything that is no page number is the first. */
const pageOf = (text: SearchParams[string]): number =>
  typeof text === "string" && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;

const positionOf = (page: number, shown: number, total: number): string => {
  const first = (page - 1) * pageSize + 1;
  return `${first}～${first + shown - 1}件目（全${total}件）`;
};

const NoneYet = (): ReactNode => (
  <EmptyState title="申込はまだありません" action={<ButtonLink href={paths.contract}>契約内容の確認へ進む</ButtonLink>}>
    変更申込を登録すると、ここに表示されます。申込は「契約内容の確認」の画面から始められます。作成中の申込はメニューから再開できます。
  </EmptyState>
);

const NoneFound = (): ReactNode => (
  <EmptyState title="条件に合う申込はありません">
    番号や日付を確認するか、「条件を元に戻す」を押してください。
  </EmptyState>
);
