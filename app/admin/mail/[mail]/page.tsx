import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffPage } from "@/components/review/staff-page";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { PostButton } from "@/components/ui/post-button";
import { StatusTag } from "@/components/ui/status-tag";
import { readMail } from "@/lib/data/mails";
import { mailStateText } from "@/lib/domain/application/mail-state";
import { type RecipientRole, recipientWord } from "@/lib/domain/application/notice";
import { formatInstant } from "@/lib/domain/calendar/japan-date";
import { paths } from "@/lib/domain/paths";
import { isUuid } from "@/lib/domain/text/uuid";
import type { SearchParams } from "@/lib/web/list-address";
import { requireStaff } from "@/lib/web/require-actor";

const title = "メールの内容";

export const metadata: Metadata = { title };

interface Props {
  params: Promise<{ mail: string }>;
  searchParams: Promise<SearchParams>;
}

export default async function MailItemPage({ params, searchParams }: Props) {
  const { actor, signedInAs, context } = await requireStaff();
  const { mail: id } = await params;
  const { done } = await searchParams;
  const mail = isUuid(id) ? await readMail(actor, id, context.db) : null;
  if (!mail) notFound();
  const receiptNumber = mail.application?.receiptNumber;
  const failed = mail.state === "FAILED";

  return (
    <StaffPage
      role={actor.role}
      signedInAs={signedInAs}
      current="mail"
      crumbs={[{ label: "メール送信状況", href: paths.adminMail }, { label: title }]}
    >
      <PageHeading
        title={title}
        over={mail.subject}
        action={
          failed && (
            <PostButton action={paths.resendMail(mail.id)} variant="main">
              再送
            </PostButton>
          )
        }
      />
      {done === "resend" && !failed && (
        <Notice tone="success" level={2} title="再送を受け付けました">
          まもなく{mail.recipient}へ送信します。結果は、この画面を再読み込みすると確認できます。
        </Notice>
      )}
      {done === "not-failed" && (
        <Notice tone="info" level={2} title="このメールは再送を待っていません">
          ほかの方がすでに再送したか、送信が終わっています。
        </Notice>
      )}
      {failed && (
        <Notice tone="error" level={2} title="このメールは送信できませんでした">
          宛先とエラーの内容を確認し、再送してください。同じメールとして送られるため、二重に届くことはありません。
        </Notice>
      )}
      <DescriptionList
        dense
        facts={[
          { term: "状態", value: <StatusTag {...mailStateText(mail.state)} /> },
          { term: "宛先", value: mail.recipient, note: recipientWord(mail.recipientRole as RecipientRole) },
          { term: "受付番号", value: receiptNumber && <a href={paths.review(receiptNumber)}>{receiptNumber}</a> },
          { term: "作成日時", value: formatInstant(mail.createdAt) },
          { term: "送信日時", value: mail.sentAt && formatInstant(mail.sentAt) },
          { term: "送信回数", value: mail.tries },
          { term: "最後のエラー", value: mail.lastError && <span lang="en">{mail.lastError}</span>, wide: true },
          { term: "Message-ID", value: <span className="breakable">{mail.messageId}</span>, wide: true },
        ]}
      />
      <Section title="本文" action={<a href={paths.mailHtml(mail.id)}>HTML版を開く</a>}>
        <p className="mail-text">{mail.text}</p>
      </Section>
    </StaffPage>
  );
}
