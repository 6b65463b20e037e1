import type { Metadata } from "next";
import { DeskCounts } from "@/components/review/desk-counts";
import { MailDelayNotice } from "@/components/review/mail-delay-notice";
import { queueRows } from "@/components/review/queue-rows";
import { QueueTable } from "@/components/review/queue-table";
import { StaffPage } from "@/components/review/staff-page";
import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { PostButton } from "@/components/ui/post-button";
import { readMailDelay } from "@/lib/data/mails";
import { countLimit, readDeskCounts } from "@/lib/data/review-desk";
import { readReviewQueue } from "@/lib/data/review-queue";
import { readCalendar } from "@/lib/data/schedule";
import type { QueueEntry } from "@/lib/domain/application/application-listing";
import { certificatesUrgentWithin, overdueAfter, statusesOfMyCases } from "@/lib/domain/application/staff-work";
import { statusesBefore } from "@/lib/domain/application/transitions";
import { addBusinessDays } from "@/lib/domain/calendar/business-days";
import { lastDayOfAge } from "@/lib/domain/calendar/business-days-since";
import { formatLong, japanDateOf, toEightDigits } from "@/lib/domain/calendar/japan-date";
import { paths } from "@/lib/domain/paths";
import { listAddress } from "@/lib/web/list-address";
import { requireStaff } from "@/lib/web/require-actor";
import { filterNames } from "./applications/queue-query";

export const metadata: Metadata = { title: "業務メニュー" };

/** A list on the menu shows this many; the rest is in the queue. */
const shown = 10;

const queueOf = (filters: Record<string, string | string[]>) =>
  listAddress(paths.queue, { filter: "on", ...filters }, filterNames);

export default async function AdminMenuPage() {
  const { actor, signedInAs, context } = await requireStaff();
  const { db } = context;
  const today = japanDateOf(context.clock.now());
  const calendar = await readCalendar(db);
  const overdueThrough = lastDayOfAge(overdueAfter, today, calendar);
  const urgentThrough = addBusinessDays(today, certificatesUrgentWithin, calendar);
  const first = { order: "oldest", limit: shown } as const;
  const waiting = { statuses: statusesBefore("takeOn"), assignee: "nobody" } as const;
  // What came back from a question has an assignee (R22).
  const cameBack = { statuses: statusesBefore("takeOn"), assignee: "somebody" } as const;
  const certificatesWait = { statuses: statusesBefore("completeCertificates"), certificatesWaiting: true };

  const [counts, mailDelay, corrected, overdue, urgent, mine] = await Promise.all([
    readDeskCounts(actor, db),
    readMailDelay(actor, db),
    readReviewQueue(actor, { ...first, ...cameBack }, db),
    readReviewQueue(actor, { ...first, ...waiting, filedThrough: overdueThrough }, db),
    readReviewQueue(actor, { ...first, ...certificatesWait, startThrough: urgentThrough }, db),
    readReviewQueue(actor, { ...first, statuses: statusesOfMyCases, assignee: { id: actor.accountId } }, db),
  ]);
  const rowsOf = (entries: readonly QueueEntry[]) => queueRows(entries, today, calendar);
  const overdueHref = queueOf({
    status: [...statusesBefore("takeOn")],
    assignee: "nobody",
    filedThrough: toEightDigits(overdueThrough),
  });
  const correctedHref = queueOf({ status: [...statusesBefore("takeOn")], assignee: "somebody" });
  const mineHref = queueOf({ status: [...statusesOfMyCases], assignee: "me" });

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
          <a href={`${paths.adminMail}?state=FAILED`}>メール送信状況</a>で理由を確認し、再送してください。
        </Notice>
      )}
      {mailDelay && <MailDelayNotice {...mailDelay} limit={countLimit} />}
      <DeskCounts
        counts={counts}
        limit={countLimit}
        hrefs={{
          waiting: queueOf({ status: [...statusesBefore("takeOn")] }),
          inReview: queueOf({ status: [...statusesBefore("approve")] }),
          queried: queueOf({ status: [...statusesBefore("correct")] }),
          certificatesWaiting: paths.certificateWork,
          failedMails: `${paths.adminMail}?state=FAILED`,
        }}
      />
      {corrected.length > 0 && (
        <Section
          title="修正が届いた案件"
          lead="お客様が確認事項に応じて申込内容を修正しました。担当者が不在のときは、ほかの方も審査を開始できます。"
          action={corrected.length === shown && <a href={correctedHref}>すべて見る</a>}
        >
          <QueueTable caption="修正が届いた案件" captionHidden rows={rowsOf(corrected)} />
        </Section>
      )}
      {overdue.length > 0 && (
        <Section
          title="着手が遅れている案件"
          lead={`受付から${overdueAfter}営業日以上たっても、審査を開始していない申込です。`}
          action={overdue.length === shown && <a href={overdueHref}>すべて見る</a>}
        >
          <QueueTable caption="着手が遅れている案件" captionHidden rows={rowsOf(overdue)} />
        </Section>
      )}
      {urgent.length > 0 && (
        <Section
          title="証明書の発行を急ぐ案件"
          lead={`利用開始日まで${certificatesUrgentWithin}営業日以内で、デジタル証明書の発行作業が終わっていない申込です。`}
          action={urgent.length === shown && <a href={paths.certificateWork}>すべて見る</a>}
        >
          <QueueTable caption="証明書の発行を急ぐ案件" captionHidden rows={rowsOf(urgent)} />
        </Section>
      )}
      {overdue.length + urgent.length === 0 && (
        <Notice tone="success">着手が遅れている案件、証明書の発行を急ぐ案件はありません。</Notice>
      )}
      <Section title="自分の担当案件" action={mine.length === shown && <a href={mineHref}>すべて見る</a>}>
        <QueueTable
          caption="自分の担当案件"
          captionHidden
          rows={rowsOf(mine)}
          empty={
            <EmptyState title="担当している案件はありません">
              「次の案件を開始する」を押すと、修正が届いた担当案件、最も古い受付の順に審査を開始します。
            </EmptyState>
          }
        />
      </Section>
    </StaffPage>
  );
}
