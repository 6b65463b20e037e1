import type { Metadata } from "next";
import { ContactList } from "@/components/application/contact-list";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { Panel, Section } from "@/components/ui/card";
import { Code } from "@/components/ui/code";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHeading } from "@/components/ui/page-heading";
import { readContract } from "@/lib/data/contract-ledger";
import { readCalendar } from "@/lib/data/schedule";
import { turnOfApplication } from "@/lib/domain/application/application-record";
import { recipientsOf, recipientWord } from "@/lib/domain/application/notice";
import { isReviewer } from "@/lib/domain/application/turn";
import { formatLong, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { planOf } from "@/lib/domain/change/changes";
import { additionsOf } from "@/lib/domain/change/identification-forecast";
import { paths } from "@/lib/domain/paths";
import { CustomerFrame } from "../../../customer-frame";
import { visitApplication } from "../visit-application";

export const metadata: Metadata = { title: "NACCS利用申込 完了" };

export default async function CompletePage({ params }: { params: Promise<{ receipt: string }> }) {
  const { application, actor, signedInAs, context } = await visitApplication(params);
  const { receiptNumber, content, contractBefore } = application;
  const { holder, due } = turnOfApplication(application, await readCalendar(context.db));
  const reviewThrough = isReviewer(holder) ? due : null;
  const today = japanDateOf(context.clock.now());
  const contract = (await readContract(actor, application.officeId, today, context.db)) ?? contractBefore;
  const issuesIds = additionsOf(planOf(content.changes, contractBefore)).length > 0;
  const recipients = recipientsOf("receipt", content.applicant, contract.systemManager);
  return (
    <CustomerFrame
      signedInAs={signedInAs}
      current="applications"
      crumbs={[{ label: "申込情報一覧", href: paths.applications }, { label: "NACCS利用申込 完了" }]}
    >
      <PageHeading title="NACCS利用申込 完了" lead="利用申込の受付が完了しました。" />
      <Panel>
        <p className="receipt-number">
          申込受付番号「<Code>{receiptNumber}</Code>」
        </p>
        <p>お問い合わせの際は、この番号をお伝えください。</p>
      </Panel>
      <Section title="お知らせメール" lead="次のE-mailアドレスに、受付完了のメールをお送りします。">
        <DescriptionList
          facts={recipients.map(({ role, name, email }) => ({
            term: recipientWord(role),
            value: `${name} 様`,
            note: email,
          }))}
        />
        <p>メールが届かない場合は、迷惑メールフィルターの設定や振り分けをご確認ください。</p>
      </Section>
      <Section title="これからの流れ">
        <ol>
          <li>
            NACCSセンターが申込内容を確認します。
            {reviewThrough && `審査の目安は、${formatLong(reviewThrough)}までです。`}
            確認事項がある場合は、メールでお知らせします。
          </li>
          <li>
            審査が終了すると、その結果をメールでお知らせします。
            {issuesIds &&
              "利用者IDとパスワードはメールには載せませんので、ログインして「ID通知内容」でご確認ください。"}
          </li>
          <li>
            利用開始希望日は{formatLong(content.wishedStartDate)}
            です。確定した利用開始日は、希望日と異なることがあります。
          </li>
        </ol>
      </Section>
      <Section title="お問い合わせ先">
        <ContactList />
      </Section>
      <ButtonRow>
        <ButtonLink href={paths.menu}>メニューに戻る</ButtonLink>
        <ButtonLink href={paths.application(receiptNumber)}>申込内容を見る</ButtonLink>
      </ButtonRow>
    </CustomerFrame>
  );
}
