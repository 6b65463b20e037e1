import type { Metadata } from "next";
import { PageFrame } from "@/components/layout/page-frame";
import { PublicHeader } from "@/components/layout/public-header";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { paths } from "@/lib/web/paths";

const title = "ページが見つかりません";
export const metadata: Metadata = { title };

export default function NotFoundPage() {
  return (
    <PageFrame header={<PublicHeader homeHref={paths.home} />} width="narrow">
      <PageHeading title={title} lead="アドレスが違うか、表示する権限がない内容です。" />
      <p>
        リンクやブックマークからお越しの場合は、すでに削除された内容かもしれません。別のユーザーIDでログインしていないかもご確認ください。
      </p>
      <ButtonRow>
        <ButtonLink variant="main" href={paths.home}>
          メニューに戻る
        </ButtonLink>
      </ButtonRow>
    </PageFrame>
  );
}
