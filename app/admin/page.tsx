import type { Metadata } from "next";
import { newsLine } from "@/components/menu/news-row";
import { DeskCounts } from "@/components/review/desk-counts";
import { queueRows } from "@/components/review/queue-rows";
import { QueueTable } from "@/components/review/queue-table";
import { StaffNewsList } from "@/components/review/staff-news-list";
import { StaffPage } from "@/components/review/staff-page";
import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { PostButton } from "@/components/ui/post-button";
import { readStaffNews } from "@/lib/data/application-events";
import { countOpenProcedures } from "@/lib/data/procedures";
import { countLimit, readDeskCounts } from "@/lib/data/review-desk";
import { readReviewQueue } from "@/lib/data/review-queue";
import { readCalendar } from "@/lib/data/schedule";
import type { QueueEntry } from "@/lib/domain/application/application-listing";
import { lateSince } from "@/lib/domain/application/late-since";
import { statusesToReview } from "@/lib/domain/application/queue-filter";
import { reviewDays } from "@/lib/domain/application/review-due-day";
import { certificatesUrgentWithin, overdueAfter } from "@/lib/domain/application/staff-work";
import { statusesBefore } from "@/lib/domain/application/transitions";
import { addBusinessDays } from "@/lib/domain/calendar/business-days";
import { addDays, formatLong, japanDateOf, startOfJapanDay } from "@/lib/domain/calendar/japan-date";
import { paths } from "@/lib/domain/paths";
import { listAddress } from "@/lib/web/list-address";
import { requireStaff } from "@/lib/web/require-actor";
import { filterNames, waitingQuery } from "./applications/queue-query";

export const metadata: Metadata = { title: "業務メニュー" };

/** A list on the menu shows this many; the rest is in the queue. */
const shown = 10;

/** What others did to one's cases is shown for so many days, and no more of it than this. */
const newsDays = 7;
const newsShown = 10;

const queueOf = (filters: Record<string, string | string[]>) =>
  listAddress(paths.queue, { filter: "on", ...filters }, filterNames);

export default async function AdminMenuPage() {
  const { actor, signedInAs, context } = await requireStaff();
  const { db } = context;
  const today = japanDateOf(context.clock.now());
  const calendar = await readCalendar(db);
  const urgentThrough = addBusinessDays(today, certificatesUrgentWithin, calendar);
  const late = lateSince(today, calendar);
  const newsSince = startOfJapanDay(addDays(today, -newsDays));
  const first = { order: "oldest", limit: shown } as const;

  const [counts, openProcedures, news, corrected, overdue, urgent, mine] = await Promise.all([
    readDeskCounts(actor, { overdueSince: late.correct }, db),
    countOpenProcedures(actor, countLimit, db),
    readStaffNews(actor, { since: newsSince, limit: newsShown }, db),
    readReviewQueue(actor, { ...first, ...waitingQuery("corrected", late) }, db),
    readReviewQueue(actor, { ...first, ...waitingQuery("late", late) }, db),
    readReviewQueue(actor, { ...first, ...waitingQuery("certificates", late), startThrough: urgentThrough }, db),
    readReviewQueue(actor, { ...first, statuses: statusesToReview, assignee: "me" }, db),
  ]);
  const rowsOf = (entries: readonly QueueEntry[]) => queueRows(entries, today, calendar);
  const mineQueriedHref = queueOf({ waiting: "customer", assignee: "me" });

  return (
    <StaffPage role={actor.role} signedInAs={signedInAs} current="home">
      <PageHeading
        title="業務メニュー"
        lead={formatLong(today)}
        action={
          <PostButton action={paths.takeNext} variant="main">
            次の案件を開始する
          </PostButton>
        }
      />
      {counts.failedMails > 0 && (
        <Notice tone="error" title="送信できなかったメールがあります" level={2}>
          <a href={`${paths.adminMail}?state=FAILED`}>送信失敗のメール</a>の理由を確認し、再送してください。
        </Notice>
      )}
      <DeskCounts
        counts={{ ...counts, procedures: openProcedures }}
        limit={countLimit}
        hrefs={{
          waiting: queueOf({ status: [...statusesBefore("takeOn")] }),
          inReview: queueOf({ status: [...statusesBefore("approve")] }),
          queried: queueOf({ waiting: "customer" }),
          overdueAnswers: queueOf({ waiting: "overdueAnswers" }),
          terminalsWaiting: paths.certificateWork,
          procedures: paths.procedures,
          failedMails: `${paths.adminMail}?state=FAILED`,
        }}
      />
      {news.length > 0 && (
        <Section title="最近、担当案件で起きたこと" lead={`ほかの方やお客様が、この${newsDays}日間に行った操作です。`}>
          <StaffNewsList news={news.map(newsLine)} />
        </Section>
      )}
      {corrected.length > 0 && (
        <Section
          title="回答・修正が届いた案件"
          lead="お客様が確認事項に回答したか、申込内容を修正しました。担当者が不在のときは、ほかの方が審査を引き継げます。"
          action={corrected.length === shown && <a href={queueOf({ waiting: "corrected" })}>すべて見る</a>}
        >
          <QueueTable caption="回答・修正が届いた案件" captionHidden rows={rowsOf(corrected)} />
        </Section>
      )}
      {overdue.length > 0 && (
        <Section
          title="対応が遅れている案件"
          lead={`${overdueAfter}営業日以上たっても審査を開始していない申込と、審査の開始から${reviewDays}営業日を過ぎた申込です。`}
          action={overdue.length === shown && <a href={queueOf({ waiting: "late" })}>すべて見る</a>}
        >
          <QueueTable caption="対応が遅れている案件" captionHidden rows={rowsOf(overdue)} />
        </Section>
      )}
      {urgent.length > 0 && (
        <Section
          title="端末・証明書の発行を急ぐ案件"
          lead={`利用開始日まで${certificatesUrgentWithin}営業日以内で、発行作業が終わっていない申込です。`}
          action={urgent.length === shown && <a href={paths.certificateWork}>すべて見る</a>}
        >
          <QueueTable caption="端末・証明書の発行を急ぐ案件" captionHidden rows={rowsOf(urgent)} />
        </Section>
      )}
      {overdue.length + urgent.length === 0 && (
        <Notice tone="success">対応が遅れている案件、端末・証明書の発行を急ぐ案件はありません。</Notice>
      )}
      <Section
        title="自分の担当案件"
        lead={
          counts.mineQueried > 0 && (
            <>
              このほかに、<a href={mineQueriedHref}>お客様の回答を待っている担当案件</a>が{counts.mineQueried}
              件あります。
            </>
          )
        }
        action={
          mine.length === shown && <a href={queueOf({ status: [...statusesToReview], assignee: "me" })}>すべて見る</a>
        }
      >
        <QueueTable
          caption="自分の担当案件"
          captionHidden
          rows={rowsOf(mine)}
          empty={
            <EmptyState title="審査する担当案件はありません">
              「次の案件を開始する」を押すと、修正や引き継ぎで届いた担当案件、最も長く待っている案件の順に審査を開始します。
            </EmptyState>
          }
        />
      </Section>
    </StaffPage>
  );
}
