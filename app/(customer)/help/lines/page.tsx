import type { Metadata } from "next";
import { AskedFields } from "@/components/help/asked-fields";
import { OwnAssumptions } from "@/components/help/own-assumptions";
import { Section } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { helpTopics } from "@/lib/domain/help/help-topics";
import { paths } from "@/lib/domain/paths";
import { requireCustomer } from "@/lib/web/require-actor";
import { HelpFrame } from "../help-frame";

const { title } = helpTopics.lines;
export const metadata: Metadata = { title };

export default async function LinesHelpPage() {
  const { signedInAs } = await requireCustomer();
  return (
    <HelpFrame
      signedInAs={signedInAs}
      title={title}
      lead="一般NACCSは、専用のネットワークでNACCSにつなぐ方法です。回線、端末、メールボックスを、必要な数だけ申し込みます。"
    >
      <Section title="申し込めること">
        <AskedFields topic="lines" />
      </Section>
      <Section title="回線の種類">
        <DataTable
          caption="回線の種類と特徴"
          captionHidden
          columns={[{ head: "種類", rowHead: true }, { head: "速度" }, { head: "特徴" }]}
          rows={[
            ["ブロードバンド", "保証なし", "光回線です。利用できない地域があります。"],
            ["専用線", "0.5、1、3、5、10Mbps（4分の1を保証）", "故障のときに優先して修理されます。"],
          ]}
        />
      </Section>
      <Section title="例：新しい事務所で一般NACCSを使い始めるとき">
        <ol>
          <li>「一般NACCS回線の登録情報」で、設置場所と現地の連絡先を入力し、回線を1本追加します。</li>
          <li>「一般NACCS端末の登録情報」で、その回線につなぐ端末の台数を入力します。</li>
          <li>メール処理方式を使う利用者コードがある場合は、「一般NACCSのメールボックス数」も選びます。</li>
        </ol>
      </Section>
      <Section title="知っておくこと">
        <ul>
          <li>
            端末1台、メールボックス1個が、料金プランの1単位になります（
            <a href={paths.helpPricePlans}>料金プランの選び方</a>）。
          </li>
          <li>回線の内容を変更しても、回線の番号は変わりません。</li>
          <li>自社システムを接続する場合は、システム構成図が必要です。</li>
        </ul>
      </Section>
      <OwnAssumptions>
        <li>端末の種類（パソコン、プリンタ）と、保守の時間帯（平日9～17時、24時間365日）の分け方です。</li>
        <li>工事希望日に必要な日数と、冗長化に同じ場所の2本の回線が要ることです。</li>
      </OwnAssumptions>
    </HelpFrame>
  );
}
