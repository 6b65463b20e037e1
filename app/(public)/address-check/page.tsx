import type { Metadata } from "next";
import { PageFrame } from "@/components/layout/page-frame";
import { PublicHeader } from "@/components/layout/public-header";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { PostButton } from "@/components/ui/post-button";
import { paths } from "@/lib/domain/paths";
import { readLinkedAddress } from "@/lib/services/account/confirm-address";
import type { SearchParams } from "@/lib/web/list-address";
import { serviceContext } from "@/lib/web/service-context";

const title = "E-mailアドレスの確認";

export const metadata: Metadata = { title };

/** Where the link in the mail to a new address leads. Opening it changes nothing: mail programs open links by themselves. */
export default async function AddressCheckPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { token } = await searchParams;
  const check = await readLinkedAddress(token, await serviceContext());
  return (
    <PageFrame header={<PublicHeader />} width="narrow">
      <PageHeading title={title} />
      {!check && (
        <Notice tone="warning" level={2} title="このリンクは使えません">
          アドレスの一部が欠けているか、申込の修正により新しいメールをお送りしています。メールのリンクをもう一度確認してください。
        </Notice>
      )}
      {check?.confirmedAt && (
        <Notice tone="success" level={2} title="確認が済みました">
          このアドレスにお知らせが届くことを確認しました。この画面は閉じてください。
        </Notice>
      )}
      {check && !check.confirmedAt && (
        <>
          <p>
            システム管理責任者の新しい連絡先として登録されたアドレスです。お知らせが届くことを確認するため、ボタンを押してください。
          </p>
          <DescriptionList
            facts={[
              { term: "企業名", value: check.application.companyName },
              { term: "事業所名", value: check.application.officeName },
              { term: "E-mailアドレス", value: check.email, wide: true },
            ]}
          />
          <PostButton action={paths.confirmAddress} variant="main" hidden={{ token: String(token) }}>
            このアドレスを確認する
          </PostButton>
        </>
      )}
    </PageFrame>
  );
}
