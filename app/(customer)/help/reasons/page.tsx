import type { Metadata } from "next";
import { Section } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { Table } from "@/components/ui/table";
import { itemsForm } from "@/lib/domain/change/items-form";
import { helpTopics } from "@/lib/domain/help/help-topics";
import { requireCustomer } from "@/lib/web/require-actor";
import { HelpFrame } from "../help-frame";

const { title } = helpTopics.reasons;
export const metadata: Metadata = { title };

const examples = [
  {
    when: "WebNACCSを使い始める",
    text: "事務所の外でも船舶代理店の業務を行えるよう、利用者コード1ANACにWebNACCSの識別番号を1つ追加し、使用するパソコン2台分のデジタル証明書を取得するため。",
  },
  {
    when: "担当者が増えた",
    text: "通関部門を2名増員したことに伴い、利用者コード1BNACの識別番号を2つ追加するため。",
  },
  {
    when: "使わなくなった識別番号がある",
    text: "担当者の退職により使用しなくなった識別番号を削除するため。",
  },
  {
    when: "WebNACCSのパソコンを増やす",
    text: "業務量の増加に伴い、WebNACCSで使用するパソコンを1台増やすため。",
  },
  {
    when: "パソコンを廃棄・入れ替えする",
    text: "パソコンの廃棄に伴い、使用しなくなったデジタル証明書を廃止するため。",
  },
] as const;

export default async function ReasonsPage() {
  const { signedInAs } = await requireCustomer();
  return (
    <HelpFrame
      signedInAs={signedInAs}
      title={title}
      lead={`なぜ、何を変えるのかがわかるように、${itemsForm.fields.reason.max}文字以内で書いてください。`}
    >
      <Section title="記載例" lead="近いものを選び、利用者コードや数をご自分の申込に合わせて書き換えてください。">
        <Table
          caption="変更する理由の記載例"
          captionHidden
          columns={[
            { key: "when", head: "申し込むとき", rowHead: true, cell: ({ when }) => when },
            { key: "text", head: "記載例", cell: ({ text }) => text },
            {
              key: "copy",
              head: "コピー",
              headHidden: true,
              cell: ({ when, text }) => <CopyButton text={text} label={when} />,
            },
          ]}
          rows={examples}
          rowKey={({ when }) => when}
        />
      </Section>
      <Section title="書くときのポイント">
        <ul>
          <li>きっかけ（増員、移転、機器の入れ替えなど）と、変更する内容の両方を書きます。</li>
          <li>複数の項目を変更するときは、項目ごとの理由を続けて書きます。</li>
          <li>パスワードや認証コードは書かないでください。</li>
          <li>ほかに伝えたいことは、最後の確認画面の「備考」に書けます。</li>
        </ul>
      </Section>
    </HelpFrame>
  );
}
