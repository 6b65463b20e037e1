import type { Metadata } from "next";
import { PasswordForm } from "@/components/account/password-form";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { paths } from "@/lib/domain/paths";
import { currentSession } from "@/lib/web/current-session";
import { recallForm } from "@/lib/web/form-memory";
import type { SearchParams } from "@/lib/web/list-address";
import { requirePerson } from "@/lib/web/require-actor";
import { PersonFrame } from "../person-frame";

const title = "パスワードの変更";

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { actor, context } = await requirePerson({ evenWithOldPassword: true });
  const memory = await recallForm(actor, (await searchParams).form, context);
  return { title: titleWithProblems(title, (memory?.problems.length ?? 0) > 0) };
}

export default async function PasswordPage({ searchParams }: Props) {
  const { actor, signedInAs, context } = await requirePerson({ evenWithOldPassword: true });
  const { form, done } = await searchParams;
  const [memory, current] = await Promise.all([recallForm(actor, form, context), currentSession()]);
  const forced = current?.session.mustChangePassword === true;
  const home = actor.kind === "staff" ? paths.admin : paths.menu;
  return (
    <PersonFrame actor={actor} signedInAs={signedInAs} current="password" crumbs={[{ label: title }]}>
      <PageHeading title={title} lead="ログインに使うパスワードを変更します。" />
      {forced && (
        <Notice tone="warning" level={2} title="新しいパスワードを設定してください">
          お使いのパスワードは、はじめてのログインのため、または再設定のためにお渡ししたものです。ご自分のパスワードに変更すると、ほかの画面を使えるようになります。
        </Notice>
      )}
      {memory?.cause === "session" && (
        <Notice tone="warning" level={2} title="ログインし直しました。パスワードはまだ変更されていません">
          安全のため、入力したパスワードは残していません。もう一度入力してください。
        </Notice>
      )}
      {done === "changed" && (
        <Notice tone="success" level={2} title="パスワードを変更しました">
          <p>
            次のログインから、新しいパスワードをお使いください。ほかの端末やブラウザでログインしていた場合は、そちらはログアウトしました。
          </p>
          <p>
            <a href={home}>{actor.kind === "staff" ? "業務メニューへ進む" : "メニューへ進む"}</a>
          </p>
        </Notice>
      )}
      <PasswordForm loginId={actor.loginId} problems={memory?.problems ?? []} backHref={forced ? undefined : home} />
    </PersonFrame>
  );
}
