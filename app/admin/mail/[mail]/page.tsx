import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { ActDisclosure } from "@/components/review/act-disclosure";
import { mailEventEntries } from "@/components/review/mail-event-entries";
import { MailEvents } from "@/components/review/mail-events";
import { SendAgainForm } from "@/components/review/send-again-form";
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
import { recallForm } from "@/lib/web/form-memory";
import type { SearchParams } from "@/lib/web/list-address";
import { requireStaff } from "@/lib/web/require-actor";

const title = "メールの内容";

interface Props {
  params: Promise<{ mail: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { actor, context } = await requireStaff();
  const memory = await recallForm(actor, (await searchParams).form, context);
  return { title: titleWithProblems(title, memory !== undefined && memory.problems.length > 0) };
}

export default async function MailItemPage({ params, searchParams }: Props) {
  const { actor, signedInAs, context } = await requireStaff();
  const { mail: id } = await params;
  const { done, form } = await searchParams;
  const [mail, memory] = await Promise.all([
    isUuid(id) ? readMail(actor, id, context.db) : null,
    recallForm(actor, form, context),
  ]);
  if (!mail) notFound();
  const returned = memory?.action === paths.sendMailAgain(mail.id) ? memory : undefined;
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
          failed &&
          mail.again.length === 0 && (
            <PostButton action={paths.resendMail(mail.id)} variant="main">
              再送
            </PostButton>
          )
        }
      />
      {returned && (returned.cause !== "problems" || mail.state === "WAITING") && (
        <Notice tone="warning" level={2} title="まだ送っていません">
          {returned.cause === "session" &&
            "ログインし直しました。宛先を確認して、もう一度「もう一度送る」を押してください。"}
          {returned.cause === "enterKey" &&
            "Enterキーでは送りません。宛先を確認して、「もう一度送る」を押してください。"}
          {returned.problems.map(({ message }) => message).join("")}
        </Notice>
      )}
      {done === "resend" && mail.state === "WAITING" && (
        <Notice tone="success" level={2} title="再送を受け付けました">
          まもなく{mail.recipient}へ送信します。結果は、この画面を再読み込みすると確認できます。
        </Notice>
      )}
      {done === "resend" && mail.state === "SENT" && (
        <Notice tone="success" level={2} title="再送しました">
          {mail.recipient}への送信が終わりました。
        </Notice>
      )}
      {done === "not-failed" && (
        <Notice tone="info" level={2} title="このメールは再送を待っていません">
          ほかの方がすでに再送したか、送信が終わっています。
        </Notice>
      )}
      {failed && (
        <Notice tone="error" level={2} title="このメールは送信できませんでした">
          {mail.again.length > 0
            ? "別の宛先に送り直しました。"
            : "宛先とエラーの内容を確認してください。宛先が正しいときは「再送」を、間違っているときは「もう一度送る」で宛先を直してください。"}
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
          ...(mail.againOfId
            ? [{ term: "もとのメール", value: <a href={paths.adminMailItem(mail.againOfId)}>宛先を直す前のメール</a> }]
            : []),
          ...(mail.again.length > 0
            ? [
                {
                  term: "送り直したメール",
                  value: (
                    <ul>
                      {mail.again.map(({ id: other, recipient }) => (
                        <li key={other}>
                          <a href={paths.adminMailItem(other)}>{recipient}</a>
                        </li>
                      ))}
                    </ul>
                  ),
                  wide: true,
                },
              ]
            : []),
          ...(mail.lastError && !mail.events.some(({ error }) => error)
            ? [{ term: "最後のエラー", value: <span lang="en">{mail.lastError}</span>, wide: true }]
            : []),
          { term: "Message-ID", value: <span className="breakable">{mail.messageId}</span>, wide: true },
        ]}
      />
      {mail.events.length > 0 && (
        <Section title="送信の記録">
          <MailEvents entries={mailEventEntries(mail.events)} />
        </Section>
      )}
      {mail.state !== "WAITING" && (
        <ActDisclosure id="send-again" title="もう一度送る" open={returned !== undefined}>
          <SendAgainForm
            action={paths.sendMailAgain(mail.id)}
            values={returned?.values ?? { recipient: mail.recipient }}
            problems={returned?.problems ?? []}
          />
        </ActDisclosure>
      )}
      <Section title="本文" action={<a href={paths.mailHtml(mail.id)}>HTML版を開く</a>}>
        <p className="mail-text">{mail.text}</p>
      </Section>
    </StaffPage>
  );
}
