import type { Metadata } from "next";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { MailFilterForm } from "@/components/review/mail-filter";
import { mailRows } from "@/components/review/mail-rows";
import { MailTable } from "@/components/review/mail-table";
import { NextPage } from "@/components/review/next-page";
import { StaffPage } from "@/components/review/staff-page";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { PostButton } from "@/components/ui/post-button";
import { countFailedMails, listMails } from "@/lib/data/mails";
import { countLimit } from "@/lib/data/review-desk";
import { mailFilterSchema } from "@/lib/domain/application/mail-filter";
import { parseForm } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { isUuid } from "@/lib/domain/text/uuid";
import { listAddress, type SearchParams, valuesOfQuery } from "@/lib/web/list-address";
import { requireStaff } from "@/lib/web/require-actor";

const pageSize = 50;
const title = "メール送信状況";
const filterNames = ["receiptNumber", "state"];

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const reading = parseForm(mailFilterSchema, valuesOfQuery(await searchParams));
  return { title: titleWithProblems(title, !reading.ok) };
}

export default async function MailPage({ searchParams }: Props) {
  const { actor, signedInAs, context } = await requireStaff();
  const query = await searchParams;
  const values = valuesOfQuery(query);
  const reading = parseForm(mailFilterSchema, values);
  const after = isUuid(query.after) ? query.after : undefined;
  const address = (extra: Record<string, string | undefined>) =>
    listAddress(paths.adminMail, values, filterNames, extra);
  const asksForFailed = reading.ok && reading.value.state === "FAILED";
  const [found, failed] = await Promise.all([
    reading.ok ? listMails(actor, { ...reading.value, after, limit: pageSize + 1 }, context.db) : [],
    countFailedMails(actor, context.db),
  ]);
  const mails = found.slice(0, pageSize);
  const last = found.length > pageSize ? mails.at(-1) : undefined;

  return (
    <StaffPage role={actor.role} signedInAs={signedInAs} current="mail" crumbs={[{ label: title }]}>
      <PageHeading
        title={title}
        lead="お客様に送ったメールを、新しい順に表示します。"
        action={failed > 0 && <PostButton action={paths.resendFailedMails}>送信失敗のメールをすべて再送</PostButton>}
      />
      {query.done === "resend" && (
        <Notice tone="success" level={2} title="再送を受け付けました">
          まもなく送信します。結果は、この画面を再読み込みすると確認できます。
        </Notice>
      )}
      {query.done === "none-failed" && (
        <Notice tone="info" level={2} title="再送を待っているメールはありません">
          ほかの方がすでに再送したか、送信が終わっています。
        </Notice>
      )}
      {failed > 0 && !asksForFailed && (
        <Notice tone="warning">
          送信できなかったメールが{failed.toLocaleString("ja-JP")}件{failed >= countLimit && "以上"}あります。
          <a href={`${paths.adminMail}?state=FAILED`}>送信失敗のメールを表示する</a>
        </Notice>
      )}
      <MailFilterForm values={values} problems={reading.ok ? [] : reading.problems} />
      {reading.ok && (
        <div className="stack stack--tight">
          <MailTable
            mails={mailRows(mails)}
            empty={
              <EmptyState title="条件に合うメールはありません">
                申込の受付や審査の終了などでメールが送られると、ここに表示されます。
              </EmptyState>
            }
          />
          <NextPage
            label={title}
            pageSize={pageSize}
            firstHref={after && address({})}
            nextHref={last && address({ after: last.id })}
          />
        </div>
      )}
    </StaffPage>
  );
}
