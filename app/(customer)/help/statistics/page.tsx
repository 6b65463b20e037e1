import type { Metadata } from "next";
import { AskedFields } from "@/components/help/asked-fields";
import { OwnAssumptions } from "@/components/help/own-assumptions";
import { StatisticsTable } from "@/components/help/statistics-table";
import { Section } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { archiveTerms, statisticsPrices } from "@/lib/domain/contract/statistics";
import { yen } from "@/lib/domain/contract/yen";
import { helpTopics } from "@/lib/domain/help/help-topics";
import { requireCustomer } from "@/lib/web/require-actor";
import { HelpFrame } from "../help-frame";

const { title } = helpTopics.statistics;
export const metadata: Metadata = { title };

export default async function StatisticsHelpPage() {
  const { signedInAs } = await requireCustomer();
  return (
    <HelpFrame
      signedInAs={signedInAs}
      title={title}
      lead="利用者コードごとに、業務の記録をまとめた資料を受け取るかどうかを選びます。選べる資料は業種で決まります。"
    >
      <Section title="申し込めること">
        <AskedFields topic="statistics" />
      </Section>
      <Section
        title="業種ごとに選べるもの"
        lead="1つの利用者コードに業種が2つ以上ある場合は、どれかの業種で選べるものを選べます。"
      >
        <StatisticsTable />
      </Section>
      <Section title="料金と保存される期間">
        <DataTable
          caption="料金と保存される期間"
          captionHidden
          columns={[{ head: "資料", rowHead: true }, { head: "料金（税抜）" }, { head: "内容" }]}
          rows={[
            ["管理統計資料（有料分）", `1利用者コードにつき月${yen(statisticsPrices.paid)}`, "日報、週報、月報です。"],
            [
              "管理統計資料（無料分）",
              "無料",
              "6種類の資料です。資料の名前は、NACCS掲示板の管理統計資料の一覧でご確認ください。",
            ],
            [
              "保税管理資料保存サービス",
              `有料分に加えて、1利用者コードにつき月${yen(statisticsPrices.archive)}`,
              `通常${archiveTerms.days}日間の保存を、${archiveTerms.years}年間に延ばします。`,
            ],
          ]}
        />
        <ul>
          <li>保存サービスには、管理統計資料の有料分が必要です。両方を同じ申込で選べます。</li>
          <li>2025年3月31日からは、保存サービスの資料を保税台帳として使えます。</li>
          <li>
            保存サービスをやめると、保存されていた{archiveTerms.years}
            年分の資料は取り出せなくなります。先に必要な資料を取り出してください。
          </li>
        </ul>
      </Section>
      <Section title="例：保税台帳をNACCSに保存したいとき">
        <ol>
          <li>「管理統計資料」と「保税管理資料保存サービス」を選びます。</li>
          <li>保税蔵置場の利用者コードで、有料分と保存サービスを選びます。</li>
          <li>
            利用開始日から、その利用者コードの料金が月{yen(statisticsPrices.paid + statisticsPrices.archive)}
            （税抜）になります。
          </li>
        </ol>
      </Section>
      <OwnAssumptions>
        <li>料金が利用開始日の属する月から掛かることと、やめた資料を取り出せなくなる日です。</li>
        <li>無料分の6種類の資料の名前は、公開資料で確認できていないため、このページに載せていません。</li>
      </OwnAssumptions>
    </HelpFrame>
  );
}
