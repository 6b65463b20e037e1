import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { OwnedForm } from "@/components/form/owned-form";
import { Button, ButtonLink, ButtonRow } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { paths } from "@/lib/domain/paths";
import { ownerOfForm } from "@/lib/web/form-memory";
import { landing } from "@/lib/web/landing";
import type { SearchParams } from "@/lib/web/list-address";
import { localPath, queryOf } from "@/lib/web/local-path";
import { requirePerson } from "@/lib/web/require-actor";
import { PersonFrame } from "../person-frame";

const title = "別のユーザーでログインしています";
export const metadata: Metadata = { title };

/** Where a form lands that was shown to another account than is logged in now: nothing was done, and how to go on. */
export default async function OtherAccountPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, signedInAs, context } = await requirePerson({ evenWithOldPassword: true });
  const back = localPath([(await searchParams).back].flat()[0]) ?? paths.home;
  const owner = await ownerOfForm(queryOf(back, "form"), context);
  // Its owner has logged in again meanwhile and reloads this page.
  if (owner === actor.loginId) redirect(back);
  const other = owner ? `「${owner}」` : "元のユーザーID";
  const me = `「${actor.loginId}」（${actor.name}）`;
  return (
    <PersonFrame actor={actor} signedInAs={signedInAs} crumbs={[{ label: title }]} width="narrow">
      <PageHeading title={title} lead="送信した内容は、まだ受け付けていません。" />
      <Notice tone="warning" level={2} title={`現在は${me}でログインしています`}>
        <p>
          送信した画面は、{owner ? `${other}でログインしていたとき` : "別のユーザーIDでログインしていたとき"}
          に開いたものです。取り違えを防ぐため、何も変更していません。
        </p>
        {owner && <p>送信した内容は{other}のものとして1日間残してあり、ログインし直すと続きから操作できます。</p>}
      </Notice>
      <OwnedForm action={paths.logout} hidden={{ next: back }}>
        <ButtonRow>
          <ButtonLink href={landing(actor)}>「{actor.loginId}」のまま続ける</ButtonLink>
          <Button variant="main">ログアウトして{other}で続ける</Button>
        </ButtonRow>
      </OwnedForm>
    </PersonFrame>
  );
}
