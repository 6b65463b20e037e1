import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { DemoAccounts } from "@/components/account/demo-accounts";
import { LoginForm } from "@/components/account/login-form";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { PageFrame } from "@/components/layout/page-frame";
import { PublicHeader } from "@/components/layout/public-header";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { contacts } from "@/lib/domain/application/contacts";
import { isDemo } from "@/lib/env";
import { currentSession } from "@/lib/web/current-session";
import { recallForm } from "@/lib/web/form-memory";
import { landing } from "@/lib/web/landing";
import { localPath } from "@/lib/web/local-path";
import { serviceContext } from "@/lib/web/service-context";
import { demoAccounts, demoPassword } from "@/prisma/demo-accounts";

const title = "ログイン";

interface LoginPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const refusedLogin = cache(async (form: string | string[] | undefined) =>
  recallForm(undefined, form, await serviceContext()),
);

export async function generateMetadata({ searchParams }: LoginPageProps): Promise<Metadata> {
  return { title: titleWithProblems(title, Boolean(await refusedLogin((await searchParams).form))) };
}

export default async function LoginPage({ searchParams }: LoginPageProps) {
  const query = await searchParams;
  const next = localPath([query.next].flat()[0]);
  const current = await currentSession();
  if (current?.open) redirect(landing(current.session.actor, next));
  const form = await refusedLogin(query.form);
  return (
    <PageFrame header={<PublicHeader />} width="narrow">
      <PageHeading title={title} lead="ユーザーIDとパスワードを入力してください。" />
      {!form && query.ended && (
        <Notice tone="info" title="ログインが終了しています">
          入力していた内容は残っています。もう一度ログインすると、元の画面から続けられます。
        </Notice>
      )}
      {!form && query.out && <Notice tone="success" title="ログアウトしました" />}
      {!form && query.set && (
        <Notice tone="success" title="パスワードを設定しました">
          新しいパスワードでログインしてください。
        </Notice>
      )}
      <LoginForm values={form?.values ?? {}} problems={form?.problems ?? []} next={next} />
      <p>
        パスワードが分からないときは、貴社のシステム管理責任者、または{contacts[0]?.name}（{contacts[0]?.phone}、
        {contacts[0]?.hours}）へお問い合わせください。
      </p>
      {isDemo() && <DemoAccounts accounts={demoAccounts} password={demoPassword} next={next} />}
    </PageFrame>
  );
}
