"use client";

import { paths } from "@/lib/domain/paths";
import { ButtonLink } from "../ui/button";
import { Section } from "../ui/card";
import { EmptyState } from "../ui/empty-state";
import { MoreThere } from "../ui/more-there";
import { Pagination } from "../ui/pagination";
import { AttentionList, type AttentionRow } from "./attention-list";
import { DraftList, type DraftRow } from "./draft-list";
import { FunctionList } from "./function-list";
import { NewsList, type NewsRow } from "./news-list";

/** A page of a list in order of time, and the ways to the next ones. */
export interface MenuList<Row> {
  readonly rows: readonly Row[];
  readonly newerHref?: string;
  readonly olderHref?: string;
}

interface MenuSectionsProps {
  readonly attentions: { readonly rows: readonly AttentionRow[]; readonly more: boolean };
  readonly drafts: MenuList<DraftRow>;
  readonly news: MenuList<NewsRow>;
  /** How many of the news a page shows. */
  readonly newsAPage: number;
}

/** What the menu shows: what waits for the reader, what was begun, what is new, and everything the portal offers. */
export function MenuSections({ attentions, drafts, news, newsAPage }: MenuSectionsProps) {
  const first = news.newerHref === undefined;
  return (
    <>
      {attentions.rows.length > 0 && (
        <Section title="ご対応ください">
          <AttentionList rows={attentions.rows} />
          {attentions.more && (
            <MoreThere shown={attentions.rows.length} href={paths.applications} label="申込情報一覧" />
          )}
        </Section>
      )}
      {drafts.rows.length > 0 && (
        <Section title="作成中の申込" id="drafts">
          <DraftList drafts={drafts.rows} folded={drafts.newerHref === undefined} />
          <Pagination label="作成中の申込" newerHref={drafts.newerHref} olderHref={drafts.olderHref} />
        </Section>
      )}
      <Section
        title="新着情報"
        id="news"
        lead={first ? `「詳細」を押すと内容を確認できます（最新の${newsAPage}件を表示）。` : "以前の新着情報です。"}
      >
        {news.rows.length > 0 ? <NewsList news={news.rows} /> : <NoNews first={first} />}
        <Pagination label="新着情報" newerHref={news.newerHref} olderHref={news.olderHref} />
      </Section>
      <Section title="メニュー一覧">
        <FunctionList />
      </Section>
    </>
  );
}

const NoNews = ({ first }: { first: boolean }) => (
  <EmptyState
    title={first ? "新着情報はまだありません" : "これより前の新着情報はありません"}
    action={first && <ButtonLink href={paths.change}>契約内容の変更へ進む</ButtonLink>}
  >
    申込の受付、審査の終了、確認事項などがここに表示されます。
  </EmptyState>
);
