import type { Metadata } from "next";
import { PasswordForm } from "@/components/account/password-form";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { PageFrame } from "@/components/layout/page-frame";
import { PublicHeader } from "@/components/layout/public-header";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { passwordLinkHours } from "@/lib/domain/account/password-link";
import { paths } from "@/lib/domain/paths";
import { readLinkedAccount } from "@/lib/services/account/set-password-by-link";
import { recallForm } from "@/lib/web/form-memory";
import type { SearchParams } from "@/lib/web/list-address";
import { serviceContext } from "@/lib/web/service-context";

const title = "パスワードの設定";

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const refused = await recallForm(undefined, (await searchParams).form, await serviceContext());
  return { title: titleWithProblems(title, refused !== undefined) };
}

export default async function PasswordLinkPage({ searchParams }: Props) {
  const { token, form } = await searchParams;
  const context = await serviceContext();
  const [account, refused] = await Promise.all([
    readLinkedAccount(token, context),
    recallForm(undefined, form, context),
  ]);
  return (
    <PageFrame header={<PublicHeader />} width="narrow">
      {account ? (
        <>
          <PageHeading
            title={title}
            lead={`${account.name}さん（ユーザーID: ${account.loginId}）のパスワードを設定します。`}
          />
          <PasswordForm loginId={account.loginId} token={String(token)} problems={refused?.problems ?? []} />
        </>
      ) : (
        <>
          <PageHeading title={title} />
          <Notice tone="warning" level={2} title="このリンクは使えません">
            <p>
              すでに使われたか、期限（{passwordLinkHours}
              時間）が過ぎたか、アドレスの一部が欠けています。リンクを送った担当者に、新しいリンクを依頼してください。
            </p>
            <p>
              <a href={paths.login()}>ログイン画面へ</a>
            </p>
          </Notice>
        </>
      )}
    </PageFrame>
  );
}
