import type { Metadata } from "next";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { NextPage } from "@/components/review/next-page";
import { QueueFilterForm } from "@/components/review/queue-filter";
import { queueRows } from "@/components/review/queue-rows";
import { QueueTable } from "@/components/review/queue-table";
import { StaffPage } from "@/components/review/staff-page";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { PostButton } from "@/components/ui/post-button";
import { listAssignees } from "@/lib/data/accounts";
import { countLimit } from "@/lib/data/review-desk";
import { countReviewQueue, type QueueQuery, readReviewQueue } from "@/lib/data/review-queue";
import { readCalendar } from "@/lib/data/schedule";
import type { StaffActor } from "@/lib/domain/account/actor";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import { paths } from "@/lib/domain/paths";
import type { ServiceContext } from "@/lib/services/service-context";
import { listAddress, type SearchParams, valuesOfQuery } from "@/lib/web/list-address";
import { readCursor, writeCursor } from "@/lib/web/queue-cursor";
import { requireStaff } from "@/lib/web/require-actor";
import { filterWords, withoutFilter } from "./filter-words";
import { filterNames, filterValues, queueQuery, readQueueFilter } from "./queue-query";

const pageSize = 50;
const title = "申込審査一覧";

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const reading = readQueueFilter(filterValues(valuesOfQuery(await searchParams)));
  return { title: titleWithProblems(title, !reading.ok) };
}

export default async function QueuePage({ searchParams }: Props) {
  const { actor, signedInAs, context } = await requireStaff();
  const query = await searchParams;
  const values = filterValues(valuesOfQuery(query));
  const reading = readQueueFilter(values);
  const order = reading.ok ? (reading.value.order ?? "oldest") : "oldest";
  const address = (extra: Record<string, string | undefined>) => listAddress(paths.queue, values, filterNames, extra);

  const today = japanDateOf(context.clock.now());
  const [calendar, staff] = await Promise.all([readCalendar(context.db), listAssignees(actor, context.db)]);
  const asked = reading.ok ? queueQuery(reading.value, { today, calendar }) : undefined;
  const inForce = reading.ok ? filterWords(reading.value, staff) : [];
  const [found, { count, countWithoutFilter }] = asked
    ? await Promise.all([
        readReviewQueue(actor, { ...asked, after: readCursor(query.after), limit: pageSize + 1 }, context.db),
        countHits(asked, inForce.length > 0, actor, context),
      ])
    : [[], { count: 0, countWithoutFilter: 0 }];
  const entries = found.slice(0, pageSize);
  const last = found.length > pageSize ? entries.at(-1) : undefined;

  return (
    <StaffPage role={actor.role} signedInAs={signedInAs} current="applications" crumbs={[{ label: title }]}>
      <PageHeading
        title={title}
        action={
          <PostButton action={paths.takeNext} variant="main">
            次の案件を開始する
          </PostButton>
        }
      />
      {query.done === "nothing-waiting" && (
        <Notice tone="info" title="担当者のいない案件はありません">
          受け付けた申込には、すべて担当者がいます。
        </Notice>
      )}
      <QueueFilterForm
        values={values}
        problems={reading.ok ? [] : reading.problems}
        order={order}
        inForce={inForce}
        staff={staff}
      />
      {reading.ok && (
        <div className="stack stack--tight">
          <p className="queue-count">
            <span>{countWords(count)}</span>
            {countWithoutFilter > count && (
              <>
                <strong>
                  絞り込み（{inForce.join("、")}）を外すと{countWords(countWithoutFilter)}あります
                </strong>
                <a href={address({ ...withoutFilter, filter: "on" })}>絞り込みを外して検索する</a>
              </>
            )}
          </p>
          <QueueTable
            caption="申込"
            captionHidden
            list={address({ after: firstOf(query.after) }).split("?")[1]}
            rows={queueRows(entries, today, calendar)}
            order={order}
            orderHref={address({ filter: "on", order: order === "oldest" ? "newest" : "oldest" })}
            empty={
              <EmptyState title="条件に合う申込はありません">
                {reading.value.search
                  ? "受付番号（一部でも可）、事業所コード、利用者コード、利用者ID、論理端末名、会社名、事業所名、申込担当者名で検索できます。"
                  : "絞り込みの条件を変えるか、「条件を元に戻す」を押してください。"}
              </EmptyState>
            }
          />
          <NextPage
            label={title}
            pageSize={pageSize}
            firstHref={query.after ? address({}) : undefined}
            nextHref={last && address({ after: writeCursor(last) })}
          />
          {entries.length > 0 && (
            <p className="no-print">
              <a href={listAddress(paths.queueCsv, values, filterNames)} download>
                この条件の一覧をCSVで出力する
              </a>
              （先頭から10,000件まで）
            </p>
          )}
        </div>
      )}
    </StaffPage>
  );
}

const firstOf = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);

const countWords = (count: number): string =>
  count >= countLimit ? `${countLimit.toLocaleString("ja-JP")}件以上` : `${count}件`;

/** How many applications there are, and where something is searched for, how many without the other filters. */
async function countHits(
  query: Omit<QueueQuery, "after" | "limit">,
  isFiltered: boolean,
  actor: StaffActor,
  { db }: ServiceContext,
) {
  const hidden = query.search !== undefined && isFiltered;
  const [count, countWithoutFilter] = await Promise.all([
    countReviewQueue(actor, { ...query, limit: countLimit }, db),
    hidden ? countReviewQueue(actor, { search: query.search, statuses: [], limit: countLimit }, db) : 0,
  ]);
  return { count, countWithoutFilter };
}
