import type { Metadata } from "next";
import { EndNotice } from "@/components/contract/end-notice";
import { attentionRow } from "@/components/menu/attention-row";
import { draftRow } from "@/components/menu/draft-row";
import { MenuSections } from "@/components/menu/menu-sections";
import { newsRow } from "@/components/menu/news-row";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { readNews } from "@/lib/data/application-events";
import { listNeedingAttention } from "@/lib/data/application-lists";
import { listConsentsToAnswer } from "@/lib/data/consents";
import { listDrafts } from "@/lib/data/drafts";
import { readCalendar } from "@/lib/data/schedule";
import { attentionStatuses, attentionsOf, byDueDay, consentAttention } from "@/lib/domain/application/attention";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import { paths } from "@/lib/domain/paths";
import type { SearchParams } from "@/lib/web/list-address";
import { requireCustomer } from "@/lib/web/require-actor";
import { CustomerFrame } from "../customer-frame";

const title = "メニュー";
export const metadata: Metadata = { title };

/** What was just done, as `?done=` names it. */
const doneSentences: Readonly<Record<string, string>> = {
  discarded: "作成中の申込を破棄しました。",
  noted: "パスワードを控えたことを記録しました。参照できる期間は「ID通知内容」で確認できます。",
  fetched: "デジタル証明書の取得が済んだことを記録しました。認証コードは「ID通知内容」でいつでも確認できます。",
};

/** Of so many applications is shown what waits for the reader. */
const applicationsAsked = 20;
const newsAPage = 10;
const draftsAPage = 20;

const draftsHref = (page: number) => `${paths.menu}?drafts=${page}#drafts`;

export default async function MenuPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, signedInAs, context } = await requireCustomer();
  const { before: askedBefore, drafts: askedDrafts, done } = await searchParams;
  const before = typeof askedBefore === "string" && /^[1-9]\d{0,17}$/.test(askedBefore) ? askedBefore : undefined;
  const draftsPage = typeof askedDrafts === "string" && /^[1-9]\d{0,4}$/.test(askedDrafts) ? Number(askedDrafts) : 1;
  const today = japanDateOf(context.clock.now());
  const [waiting, asked, calendar, { drafts, more: moreDrafts }, found] = await Promise.all([
    listNeedingAttention(actor, { statuses: attentionStatuses, today, limit: applicationsAsked + 1 }, context.db),
    listConsentsToAnswer(actor, context.db),
    readCalendar(context.db),
    listDrafts(actor, { page: draftsPage, pageSize: draftsAPage }, context.db),
    readNews(actor, { before, limit: newsAPage + 1 }, context.db),
  ]);
  const own = waiting
    .slice(0, applicationsAsked)
    .flatMap(({ receiptNumber, ...facts }) =>
      attentionsOf(facts, today, calendar).map((attention) => ({ ...attention, receiptNumber })),
    );
  const consents = asked.map((consent) => ({
    ...consentAttention(consent, today, calendar),
    receiptNumber: consent.receiptNumber,
  }));
  const attentions = [...own, ...consents]
    .toSorted(byDueDay)
    .map(({ receiptNumber, ...attention }) => attentionRow(attention, receiptNumber));
  const news = found.slice(0, newsAPage);
  const older = found.length > newsAPage ? news.at(-1)?.id : undefined;

  return (
    <CustomerFrame signedInAs={signedInAs} current="home">
      <PageHeading title={title} />
      {typeof done === "string" && Object.hasOwn(doneSentences, done) && (
        <Notice tone="success">{doneSentences[done]}</Notice>
      )}
      <EndNotice endedFrom={signedInAs.office?.endedFrom ?? null} today={today} />
      <MenuSections
        attentions={{ rows: attentions, more: waiting.length > applicationsAsked }}
        drafts={{
          rows: drafts.map(({ items, ...draft }) =>
            draftRow({
              ...draft,
              itemKeys: [items?.items ?? []].flat(),
              wishedStartDate: [items?.wishedStartDate ?? []].flat()[0] ?? "",
            }),
          ),
          newerHref: draftsPage > 1 ? draftsHref(draftsPage - 1) : undefined,
          olderHref: moreDrafts ? draftsHref(draftsPage + 1) : undefined,
        }}
        news={{
          rows: news.map(newsRow),
          newerHref: before ? `${paths.menu}#news` : undefined,
          olderHref: older ? `${paths.menu}?before=${older}#news` : undefined,
        }}
        newsAPage={newsAPage}
      />
    </CustomerFrame>
  );
}
