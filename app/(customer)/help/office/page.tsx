import type { Metadata } from "next";
import { AskedFields } from "@/components/help/asked-fields";
import { OwnAssumptions } from "@/components/help/own-assumptions";
import { Section } from "@/components/ui/card";
import { helpTopics } from "@/lib/domain/help/help-topics";
import { requireCustomer } from "@/lib/web/require-actor";
import { HelpFrame } from "../help-frame";

const { title } = helpTopics.office;
export const metadata: Metadata = { title };

export default async function OfficeHelpPage() {
  const { signedInAs } = await requireCustomer();
  return (
    <HelpFrame
      signedInAs={signedInAs}
      title={title}
      lead="名称、所在地、契約者、システム管理責任者が変わったときに申し込みます。フォームには現在の契約内容が入っているので、変わるところだけを書き換えてください。"
    >
      <Section title="申し込めること">
        <AskedFields topic="office" />
      </Section>
      <Section title="例：事業所が移転するとき">
        <ol>
          <li>「企業名、事業所名、所在地等」を選び、新しい所在地と電話番号を入力します。</li>
          <li>
            一般NACCSの回線を使っている事業所では、「一般NACCS回線の登録情報」も選び、回線の設置場所を変更します。
          </li>
          <li>システム管理責任者の電話番号も変わる場合は、「システム管理責任者の情報」も選びます。</li>
        </ol>
        <p>3つとも、1回の申込で済みます。</p>
      </Section>
      <Section title="一緒に変わるもの、別に手続きが要るもの">
        <ul>
          <li>
            輸出入者の利用者コードがある事業所では、名称や所在地の変更を、システム設定としても申し込んでください。
          </li>
          <li>
            契約者が代わると、代表者の名前を含むほかのシステムの電子証明書が失効することがあります。あわせてご確認ください。
          </li>
          <li>
            システム管理責任者が代わると、申込に関するお知らせは、送る日の管理責任者に届きます。新しいE-mailアドレスで受け取れることを、先に確かめてください。
          </li>
        </ul>
      </Section>
      <OwnAssumptions>
        <li>企業名、契約者、本社の情報は企業のものとして、同じ企業のすべての事業所の契約に反映します。</li>
        <li>企業名と事業所名は70文字、契約者の役職は30文字までです。</li>
      </OwnAssumptions>
    </HelpFrame>
  );
}
