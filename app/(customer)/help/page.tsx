import type { Metadata } from "next";
import { Card, CardGrid, Section } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { paths } from "@/lib/domain/paths";
import { requireCustomer } from "@/lib/web/require-actor";
import { CustomerFrame } from "../customer-frame";

const title = "ヘルプ";
export const metadata: Metadata = { title };

const topics = [
  {
    title: "変更する理由の記載例",
    href: paths.helpReasons,
    words: "申込画面の「変更する理由」に、何をどう書けばよいかの例です。",
  },
  {
    title: "識別番号について",
    href: paths.helpIdentificationNumbers,
    words: "利用者IDのしくみと、処理方式による識別番号の違い（D01とD0Aなど）です。",
  },
  {
    title: "論理端末・デジタル証明書について",
    href: paths.helpLogicalTerminals,
    words: "端末や証明書をいくつ申し込めばよいか、認証コードは何に使うかの説明です。",
  },
  {
    title: "デジタル証明書の取得手順",
    href: paths.helpCertificates,
    words: "認証コード1・2を使って、パソコンごとに証明書を取得する手順と期限です。",
  },
  {
    title: "料金プランの選び方",
    href: paths.helpPricePlans,
    words: "AプランとBプランのどちらが安いかを、毎月の従量料金から試算できます。",
  },
  { title: "スケジュール表", href: paths.schedule, words: "システム登録日（利用開始日）と、申込の締切日です。" },
  { title: "お問い合わせ先", href: paths.helpContacts, words: "電話番号と受付時間です。" },
] as const;

const steps = [
  "「契約内容の確認」で現在の契約を確認し、「変更申込」から申し込みます。受け付けると、申込担当者と管理責任者にメールが届きます。",
  "NACCSセンターが内容を確認します。確認事項があるときは、修正するか取り下げてください。",
  "審査が終了すると、利用開始日が確定し、「ID通知内容」で新しい識別番号とパスワードを確認できます。利用開始日は希望日と異なることがあります。",
  "デジタル証明書を申し込んだ場合は、発行作業が完了すると管理責任者にメールが届きます。利用開始日までに証明書を取得してください。",
  "利用開始日から、追加した利用者IDでログインできます。承認通知（PDF）も出力できるようになります。",
] as const;

export default async function HelpPage() {
  const { signedInAs } = await requireCustomer();
  return (
    <CustomerFrame signedInAs={signedInAs} crumbs={[{ label: title }]}>
      <PageHeading title={title} lead="申込のときに迷いやすいことをまとめました。" />
      <CardGrid>
        {topics.map((topic) => (
          <Card key={topic.href} title={<a href={topic.href}>{topic.title}</a>}>
            <p>{topic.words}</p>
          </Card>
        ))}
      </CardGrid>
      <Section title="申込から利用開始までの流れ">
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          入力した内容は、画面ごとに下書きとして保存されます。途中でログアウトしても、メニューから再開できます。ブラウザの「戻る」も使えます。
        </p>
      </Section>
    </CustomerFrame>
  );
}
