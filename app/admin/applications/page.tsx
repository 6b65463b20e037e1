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
import { listStaff } from "@/lib/data/accounts";
import { readReviewQueue } from "@/lib/data/review-queue";
import { readCalendar } from "@/lib/data/schedule";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import { paths } from "@/lib/domain/paths";
import { listAddress, type SearchParams, valuesOfQuery } from "@/lib/web/list-address";
import { readCursor, writeCursor } from "@/lib/web/queue-cursor";
import { requireStaff } from "@/lib/web/require-actor";
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
  const [calendar, staff] = await Promise.all([readCalendar(context.db), listStaff(actor, context.db)]);
  const found = reading.ok
    ? await readReviewQueue(
        actor,
        {
          ...queueQuery(reading.value, { today, calendar }),
          after: readCursor(query.after),
          limit: pageSize + 1,
        },
        context.db,
      )
    : [];
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
      <QueueFilterForm values={values} problems={reading.ok ? [] : reading.problems} order={order} staff={staff} />
      {reading.ok && (
        <div className="stack stack--tight">
          <QueueTable
            caption="申込"
            captionHidden
            rows={queueRows(entries, today, calendar)}
            order={order}
            orderHref={address({ filter: "on", order: order === "oldest" ? "newest" : "oldest" })}
            empty={
              <EmptyState title="条件に合う申込はありません">
                絞り込みの条件を変えるか、「条件を元に戻す」を押してください。
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
