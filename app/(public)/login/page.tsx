import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LoginForm } from "@/components/account/login-form";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { PageFrame } from "@/components/layout/page-frame";
import { PublicHeader } from "@/components/layout/public-header";
import { Section } from "@/components/ui/card";
import { Code } from "@/components/ui/code";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { isDemo } from "@/lib/env";
import { currentSession } from "@/lib/web/current-session";
import { recallForm } from "@/lib/web/form-memory";
import { localPath, paths } from "@/lib/web/paths";
import { theWorld } from "@/lib/web/the-world";
import { demoAccounts, demoPassword } from "@/prisma/demo-accounts";

interface LoginPageProps {
  searchParams: Promise<Record<string, string | undefined>>;
}

export async function generateMetadata({ searchParams }: LoginPageProps): Promise<Metadata> {
  return { title: titleWithProblems("ログイン", (await searchParams).form !== undefined) };
}

export default async function LoginPage({ searchParams }: LoginPageProps) {
  const { next: wanted, form, ended, out } = await searchParams;
  const next = localPath(wanted);
  const current = await currentSession();
  if (current?.open) redirect(next ?? (current.session.actor.kind === "staff" ? paths.admin : paths.menu));
  const memory = await recallForm(undefined, form, await theWorld());
  return (
    <PageFrame header={<PublicHeader />} width="narrow">
      <PageHeading title="ログイン" lead="ユーザーIDとパスワードを入力してください。" />
      {ended && (
        <Notice tone="warning" title="ログインの有効時間が過ぎました">
          もう一度ログインすると、同じ画面に戻ります。入力していた内容は残っています。
        </Notice>
      )}
      {out && !ended && <Notice tone="success">ログアウトしました。</Notice>}
      <LoginForm values={memory?.values ?? {}} problems={memory?.problems ?? []} next={next ?? ""} />
      {isDemo() && (
        <Section
          title="デモ用アカウント"
          lead={
            <>
              パスワードはすべて <Code exact>{demoPassword}</Code> です。
            </>
          }
        >
          <DescriptionList
            facts={demoAccounts.map(({ loginId, name, note }) => ({ term: loginId, value: `${name}（${note}）` }))}
          />
        </Section>
      )}
    </PageFrame>
  );
}
