import type { Metadata } from "next";
import { ContactList } from "@/components/application/contact-list";
import { Section } from "@/components/ui/card";
import { centerName } from "@/lib/domain/application/contacts";
import { helpTopics } from "@/lib/domain/help/help-topics";
import { paths } from "@/lib/domain/paths";
import { requireCustomer } from "@/lib/web/require-actor";
import { HelpFrame } from "../help-frame";

const { title } = helpTopics.contacts;
export const metadata: Metadata = { title };

export default async function ContactsPage() {
  const { signedInAs } = await requireCustomer();
  return (
    <HelpFrame signedInAs={signedInAs} title={title} lead={`${centerName}（NACCSセンター）のお問い合わせ先です。`}>
      <Section title="電話番号">
        <ContactList />
      </Section>
      <Section title="お問い合わせの前に">
        <ul>
          <li>
            登録した申込については、申込受付番号（例：180010A）をお伝えください。
            <a href={paths.applications}>申込情報一覧</a>で確認できます。
          </li>
          <li>「その他の契約変更」を申し込むときは、事前にお問い合わせください。</li>
          <li>
            メールが届かないときは、迷惑メールフィルターの設定やメールの振り分け設定をご確認ください。内容は申込情報一覧でも確認できます。
          </li>
          <li>お知らせのメールは送信専用です。返信してもお答えできません。</li>
        </ul>
      </Section>
    </HelpFrame>
  );
}
