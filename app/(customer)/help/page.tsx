import type { Metadata } from "next";
import { Card, CardGrid, Section } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { helpTopics } from "@/lib/domain/help/help-topics";
import { paths } from "@/lib/domain/paths";
import { requireCustomer } from "@/lib/web/require-actor";
import { CustomerFrame } from "../customer-frame";

const title = "ヘルプ";
export const metadata: Metadata = { title };

const schedule = {
  title: "スケジュール表",
  path: paths.schedule,
  words: "システム登録日（利用開始日）と、申込の締切日です。",
};

const steps = [
  "「契約内容の確認」で現在の契約を確認し、「変更申込」から申し込みます。受け付けると、申込担当者と管理責任者にメールが届きます。",
  "NACCSセンターが内容を確認します。確認事項があるときは、修正するか取り下げてください。",
  "審査が終了すると、利用開始日が確定します。希望日と異なることがあります。識別番号を追加した場合は、「ID通知内容」で新しい利用者IDとパスワードを確認できます。",
  "デジタル証明書を申し込んだ場合は、発行作業が完了すると管理責任者にメールが届きます。利用開始日までに証明書を取得してください。",
  "利用開始日から、変更した内容で利用できます。承認通知（PDF）も出力できるようになります。",
] as const;

export default async function HelpPage() {
  const { signedInAs } = await requireCustomer();
  return (
    <CustomerFrame signedInAs={signedInAs} crumbs={[{ label: title }]}>
      <PageHeading title={title} lead="申込のときに迷いやすいことをまとめました。" />
      <CardGrid>
        {[...Object.values(helpTopics), schedule].map(({ title, path, words }) => (
          <Card key={path} title={<a href={path}>{title}</a>}>
            <p>{words}</p>
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
