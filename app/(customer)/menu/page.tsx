import type { Metadata } from "next";
import { AttentionList } from "@/components/menu/attention-list";
import { DraftList } from "@/components/menu/draft-list";
import { FunctionList } from "@/components/menu/function-list";
import { NewsList } from "@/components/menu/news-list";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { readNews } from "@/lib/data/application-events";
import { listNeedingAttention } from "@/lib/data/application-lists";
import { listDrafts } from "@/lib/data/drafts";
import { readCalendar } from "@/lib/data/schedule";
import { attentionStatuses, attentionsOf } from "@/lib/domain/application/attention";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import type { SearchParams } from "@/lib/web/list-address";
import { paths } from "@/lib/web/paths";
import { requireCustomer } from "@/lib/web/require-actor";
import { CustomerFrame } from "../customer-frame";

const title = "メニュー";
export const metadata: Metadata = { title };

/** What was just done, as `?done=` names it. */
const doneSentences: Readonly<Record<string, string>> = {
  discarded: "作成中の申込を破棄しました。",
  fetched: "デジタル証明書を取得済みにしました。認証コードは「ID通知内容」でいつでも確認できます。",
};

const newsAPage = 10;
const draftsAPage = 20;

const draftsHref = (page: number) => `${paths.menu}?drafts=${page}#drafts`;

export default async function MenuPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, signedInAs, world } = await requireCustomer();
  const { before: asked, drafts: askedDrafts, done } = await searchParams;
  const before = typeof asked === "string" && /^[1-9]\d{0,17}$/.test(asked) ? asked : undefined;
  const draftsPage = typeof askedDrafts === "string" && /^[1-9]\d{0,4}$/.test(askedDrafts) ? Number(askedDrafts) : 1;
  const today = japanDateOf(world.clock.now());
  const [waiting, calendar, { drafts, more: moreDrafts }, found] = await Promise.all([
    listNeedingAttention(actor, { statuses: attentionStatuses, today }, world.db),
    readCalendar(world.db),
    listDrafts(actor, { page: draftsPage, pageSize: draftsAPage }, world.db),
    readNews(actor, { before, limit: newsAPage + 1 }, world.db),
  ]);
  const attentions = waiting.flatMap((application) =>
    attentionsOf(application, today, calendar).map((attention) => ({
      receiptNumber: application.receiptNumber,
      attention,
    })),
  );
  const news = found.slice(0, newsAPage);
  const older = found.length > newsAPage ? news.at(-1)?.id : undefined;

  return (
    <CustomerFrame signedInAs={signedInAs} current="home">
      <PageHeading title={title} />
      {typeof done === "string" && Object.hasOwn(doneSentences, done) && (
        <Notice tone="success">{doneSentences[done]}</Notice>
      )}
      {attentions.length > 0 && (
        <Section title="ご対応ください">
          <AttentionList entries={attentions} />
        </Section>
      )}
      {drafts.length > 0 && (
        <Section title="作成中の申込" id="drafts">
          <DraftList
            drafts={drafts.map(({ items, ...draft }) => ({ ...draft, itemKeys: [items?.items ?? []].flat() }))}
            folded={draftsPage === 1}
          />
          <Pagination
            label="作成中の申込"
            newerHref={draftsPage > 1 ? draftsHref(draftsPage - 1) : undefined}
            olderHref={moreDrafts ? draftsHref(draftsPage + 1) : undefined}
          />
        </Section>
      )}
      <Section
        title="新着情報"
        id="news"
        lead={before ? "以前の新着情報です。" : `「詳細」を押すと内容を確認できます（最新の${newsAPage}件を表示）。`}
      >
        {news.length > 0 ? (
          <NewsList news={news} />
        ) : (
          <EmptyState
            title={before ? "これより前の新着情報はありません" : "新着情報はまだありません"}
            action={!before && <ButtonLink href={`${paths.contract}#change`}>契約内容の変更へ進む</ButtonLink>}
          >
            申込の受付、審査の終了、確認事項などがここに表示されます。
          </EmptyState>
        )}
        <Pagination
          label="新着情報"
          newerHref={before ? `${paths.menu}#news` : undefined}
          olderHref={older ? `${paths.menu}?before=${older}#news` : undefined}
        />
      </Section>
      <Section title="メニュー一覧">
        <FunctionList />
      </Section>
    </CustomerFrame>
  );
}
