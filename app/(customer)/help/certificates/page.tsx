import type { Metadata } from "next";
import { Section } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { helpDesk } from "@/lib/domain/application/contacts";
import { helpTopics } from "@/lib/domain/help/help-topics";
import { paths } from "@/lib/domain/paths";
import { requireCustomer } from "@/lib/web/require-actor";
import { HelpFrame } from "../help-frame";

const { title } = helpTopics.certificates;
export const metadata: Metadata = { title };

export default async function CertificatesPage() {
  const { signedInAs } = await requireCustomer();
  return (
    <HelpFrame
      signedInAs={signedInAs}
      title={title}
      lead="発行されたデジタル証明書は、お使いになるパソコンで取得します。パソコン1台ごとに、次の手順を行ってください。"
    >
      <Section title="用意するもの">
        <ul>
          <li>
            認証コード1と認証コード2。<a href={paths.applications}>申込情報一覧</a>
            で申込を選び、「ID通知内容」を開いて「表示する」を押すと確認できます。
          </li>
          <li>証明書を使うパソコン。ほかのパソコンで取得した証明書は使えません。</li>
        </ul>
      </Section>
      <Section title="手順">
        <ol>
          <li>
            NACCS掲示板のピックアップメニュー「パッケージ・ソフトデジタル証明書」を開き、「デジタル証明書インストールツール（※有効期限チェック機能版）ダウンロード（手順書含む）」から、ツールと手順書をダウンロードします。
          </li>
          <li>手順書に従って、パソコンにツールをインストールします。</li>
          <li>ツールを起動し、「ID通知内容」に表示された認証コード1と認証コード2を入力して、証明書を取得します。</li>
          <li>
            「ID通知内容」の論理端末名の横に、どのパソコンで使ったかを控えておきます。次のパソコンでは、次の行の認証コードを使います。
          </li>
          <li>すべて取得したら、メニューの「ご対応ください」で、取得が済んだことを記録します。</li>
        </ol>
      </Section>
      <Section title="いつまでに取得するか">
        <ul>
          <li>利用開始日から使うには、利用開始日までに取得してください。</li>
          <li>利用開始日から2か月以内に取得しなかった証明書は停止します。期限は「ID通知内容」に表示されます。</li>
          <li>有効期間は通常1年です。有効期限の28日前から更新できます。</li>
        </ul>
        <Notice title="認証コードは大切に保管してください" level={3}>
          認証コード1と認証コード2の両方を知っている人は、証明書を取得できます。メールには記載されません。
        </Notice>
      </Section>
      <Section title="うまくいかないとき">
        <p>
          {helpDesk.name}（電話 {helpDesk.phone}、{helpDesk.hours}）にご連絡ください。
          <a href={paths.helpContacts}>お問い合わせ先</a>
        </p>
      </Section>
    </HelpFrame>
  );
}
