import type { Metadata } from "next";
import { AskedFields } from "@/components/help/asked-fields";
import { OwnAssumptions } from "@/components/help/own-assumptions";
import { Section } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { helpTopics } from "@/lib/domain/help/help-topics";
import { paths } from "@/lib/domain/paths";
import { requireCustomer } from "@/lib/web/require-actor";
import { HelpFrame } from "../help-frame";

const { title } = helpTopics.otherChanges;
export const metadata: Metadata = { title };

export default async function OtherChangesHelpPage() {
  const { signedInAs } = await requireCustomer();
  return (
    <HelpFrame
      signedInAs={signedInAs}
      title={title}
      lead="複数の事業所や契約そのものに関わる変更です。申し込む前に、NACCSセンターへお問い合わせください。"
    >
      <Section title="申し込めること">
        <AskedFields topic="otherChanges" />
      </Section>
      <Section
        title="申し込む前に確認すること"
        lead="お問い合わせのときに、次のことを伝えて確認してください。話した日と相手の名前を、申込で入力します。"
      >
        <DataTable
          caption="申込内容ごとに確認すること"
          captionHidden
          columns={[{ head: "申込内容", rowHead: true }, { head: "こんなとき" }, { head: "確認すること" }]}
          rows={[
            ["機器共用", "隣の事業所の端末や回線を一緒に使う", "どの機器を、いつから共用するか。相手の事業所の同意。"],
            ["共同利用", "複数の事業所で1つの設備を使う", "どの事業所が参加し、どこが基本料金を負担するか。"],
            [
              "共同利用（新規事業所）",
              "まだ契約のない事業所が共同利用に加わる",
              "新しい事業所の名称、所在地、管理責任者。",
            ],
            [
              "付替",
              "利用者コードや端末を、ほかの事業所に移す",
              "移すものと移す日。移した後も利用者IDとパスワードは変わりません。",
            ],
            ["地位の承継", "合併や分割で、契約者の企業が代わる", "承継の理由と効力が生じる日、証明する書類。"],
            ["契約解除・事業所廃止", "事業所を閉じる", "最後に利用する日と、最後の請求の送り先。"],
          ]}
        />
        <p>
          <a href={paths.helpContacts}>お問い合わせ先</a>
        </p>
      </Section>
      <Section title="ほかの変更とは別の申込になります">
        <p>
          「その他の契約変更」は、契約変更に関する項目と同じ申込に入れられません。両方が必要なときは、申込を2回に分けてください。
        </p>
      </Section>
      <OwnAssumptions>
        <li>相手の事業所の管理責任者に、メールのリンクから同意していただくことと、その期限です。</li>
        <li>契約解除の後、申込や契約の内容を画面で見られる期間です。</li>
      </OwnAssumptions>
    </HelpFrame>
  );
}
