import type { Metadata } from "next";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { helpTopics } from "@/lib/domain/help/help-topics";
import { paths } from "@/lib/domain/paths";
import { requireCustomer } from "@/lib/web/require-actor";
import { HelpFrame } from "../help-frame";

const { title } = helpTopics.logicalTerminals;
export const metadata: Metadata = { title };

export default async function LogicalTerminalsPage() {
  const { signedInAs } = await requireCustomer();
  return (
    <HelpFrame
      signedInAs={signedInAs}
      title={title}
      lead="論理端末は、NACCSに接続する端末やパソコン1台ごとに割り当てられる名前です。インターネットで接続するパソコンには、デジタル証明書も必要です。"
    >
      <Section title="いくつ申し込めばよいか">
        <DescriptionList
          facts={[
            {
              term: "論理端末追加数（netNACCS）",
              value: "netNACCSの利用者コードを取得する（している）場合に、追加する台数を入力します。",
              wide: true,
            },
            {
              term: "論理端末追加数（netAPI：自社システム用）",
              value: "netAPIの利用者コードを取得する（している）場合に、追加する台数を入力します。",
              wide: true,
            },
            {
              term: "デジタル証明書追加数（webNACCS）",
              value: "WebNACCSで使用するパソコンの台数分を入力します。証明書はパソコン1台につき1つです。",
              wide: true,
            },
          ]}
        />
        <Notice title="netNACCSをお使いの方へ" level={3}>
          netNACCSの利用者IDと端末で、そのままWebNACCSを利用できます。WebNACCSのためのデジタル証明書を追加する必要はありません。
        </Notice>
      </Section>
      <Section
        title="デジタル証明書とは"
        lead="インターネット回線を利用するNACCSで、お客様が正規のNACCS利用者であることを確認するための証明書です。"
      >
        <ul>
          <li>
            発行作業が完了すると、管理責任者にメールでお知らせします（申込担当者には届きません）。「ID通知内容」に論理端末名と認証コード1・2が表示されます。
          </li>
          <li>認証コード1・2を使って、利用開始日までに証明書を取得してください。</li>
          <li>利用開始日から2か月以内に取得しなかった証明書は停止します。</li>
          <li>有効期間は通常1年です。有効期限の28日前から更新できます。</li>
          <li>
            取得の手順は、<a href={paths.helpCertificates}>デジタル証明書の取得手順</a>をご確認ください。
          </li>
        </ul>
      </Section>
      <Section title="「ID通知内容」に出てくることば">
        <DescriptionList
          facts={[
            {
              term: "論理端末名",
              value: "6文字の名前です。netNACCS・netAPIの端末1台、またはwebNACCSの証明書1つごとに付きます。",
              wide: true,
            },
            {
              term: "認証コード1・2",
              value:
                "証明書の取得に使う6文字ずつのコードです。両方を知っている人は証明書を取得できるため、大切に保管してください。",
              wide: true,
            },
            {
              term: "端末アクセスキー",
              value: "パッケージソフトの端末だけで使います。webNACCSでは「-」と表示されます。",
              wide: true,
            },
          ]}
        />
      </Section>
    </HelpFrame>
  );
}
