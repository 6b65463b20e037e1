import type { Metadata } from "next";
import { AskedFields } from "@/components/help/asked-fields";
import { IndustryGroups, IndustryTable } from "@/components/help/industry-table";
import { OwnAssumptions } from "@/components/help/own-assumptions";
import { Section } from "@/components/ui/card";
import { helpTopics } from "@/lib/domain/help/help-topics";
import { paths } from "@/lib/domain/paths";
import { requireCustomer } from "@/lib/web/require-actor";
import { HelpFrame } from "../help-frame";

const { title } = helpTopics.industries;
export const metadata: Metadata = { title };

export default async function IndustriesHelpPage() {
  const { signedInAs } = await requireCustomer();
  return (
    <HelpFrame
      signedInAs={signedInAs}
      title={title}
      lead="利用者コードは、NACCSを使う業種ごとに持つ5文字のコードです。業種を増やしたり、やめたり、新しい利用者コードを取ったりするときに申し込みます。"
    >
      <Section title="申し込めること">
        <AskedFields topic="industries" />
      </Section>
      <Section
        title="業種の一覧"
        lead="業種によって、使えるシステムが決まっています。識別番号の1文字目の英字も、業種で決まります。"
      >
        <IndustryTable />
      </Section>
      <Section
        title="1つの利用者コードにまとめられる業種"
        lead="次の行ごとに、業種を1つの利用者コードにまとめられます。違う行の業種には、それぞれの利用者コードが必要です。"
      >
        <IndustryGroups />
      </Section>
      <Section title="例：通関業の事業所が海貨業も始めるとき">
        <ol>
          <li>「利用業種」を選び、海上の利用者コードに海貨業を追加します。</li>
          <li>海貨業の利用者IDも必要なので、「識別番号」も選び、必要な数を入力します。</li>
          <li>業種の追加にはシステム設定の申込も必要です。期限は、審査終了のメールでお知らせします。</li>
        </ol>
      </Section>
      <Section title="知っておくこと">
        <ul>
          <li>海上だけの業種と航空だけの業種は、同じ利用者コードに入れられません。</li>
          <li>
            業種をやめると、その業種の識別番号も終わります。終わる識別番号は、申込を登録する前に一覧で確認できます。
          </li>
          <li>
            利用者IDについては、<a href={paths.helpIdentificationNumbers}>識別番号について</a>をご覧ください。
          </li>
        </ul>
      </Section>
      <OwnAssumptions>
        <li>識別番号の英字のうち、AとD以外の割り当てです。</li>
        <li>自社通関と、輸出入者(外為法関連業務利用)の組分けです。</li>
        <li>業種や利用者コードを追加するときに、システム設定の申込が必要になることです。</li>
      </OwnAssumptions>
    </HelpFrame>
  );
}
