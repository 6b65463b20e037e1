import "@/components/price-plan/price-plan.css";
import type { Metadata } from "next";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { PlanForm } from "@/components/price-plan/plan-form";
import { PlanResult } from "@/components/price-plan/plan-result";
import { Section } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { readContract } from "@/lib/data/contract-ledger";
import { formatMonth, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { planUseForm, planUseOf } from "@/lib/domain/change/plan-use-form";
import { comparedConnections, comparePlans, planPricesOn } from "@/lib/domain/contract/plan-prices";
import { planUnits } from "@/lib/domain/contract/plan-units";
import { pricePlanText } from "@/lib/domain/contract/price-plan";
import { meanUse, sampleUse } from "@/lib/domain/contract/sample-use";
import { yen } from "@/lib/domain/contract/yen";
import { helpTopics } from "@/lib/domain/help/help-topics";
import { paths } from "@/lib/domain/paths";
import { listAddress, type SearchParams, valuesOfQuery } from "@/lib/web/list-address";
import { requireCustomer } from "@/lib/web/require-actor";
import { HelpFrame } from "../help-frame";

const { title } = helpTopics.pricePlans;

interface PricePlansProps {
  readonly searchParams: Promise<SearchParams>;
}

const fieldNames = Object.keys(planUseForm.fields);

export async function generateMetadata({ searchParams }: PricePlansProps): Promise<Metadata> {
  const reading = planUseForm.read(valuesOfQuery(await searchParams));
  return { title: titleWithProblems(title, !reading.ok) };
}

/** The three zones of the two price plans, with a calculator. Its form is in the address, so that a result can be kept and shared. */
export default async function PricePlansPage({ searchParams }: PricePlansProps) {
  const { actor, signedInAs, context } = await requireCustomer();
  const query = await searchParams;
  const today = japanDateOf(context.clock.now());
  const contract = await readContract(actor, actor.officeId, today, context.db);
  if (!contract) throw new Error(`office ${actor.officeId} has no contract`);
  const prices = planPricesOn(today);
  const units = planUnits(contract);
  const months = sampleUse(contract, today);
  const mine = { generalUnits: String(units.general), netNaccsUnits: String(units.netNaccs) };
  const asked = fieldNames.some((name) => name in query);
  const values = asked ? valuesOfQuery(query) : mine;
  const reading = planUseForm.read(values);
  const use = reading.ok ? planUseOf(reading.value) : undefined;
  const compared = use ? comparedConnections(use) : [];
  const sampleAddress = listAddress(paths.helpPricePlans, {}, [], {
    ...mine,
    generalUse: String(meanUse(months, "general")),
    netNaccsUse: String(meanUse(months, "netNaccs")),
  });
  return (
    <HelpFrame
      signedInAs={signedInAs}
      title={title}
      lead="料金プランは、一般NACCSとnetNACCSのそれぞれで選びます。毎月の従量料金から、どちらが安いかを試算できます。"
    >
      <Section title="試算" lead={`現在の契約は、${pricePlanText(contract.pricePlans)}です。`}>
        <PlanForm values={values} problems={reading.ok ? [] : reading.problems} />
        {use && asked && compared.length === 0 && (
          <Notice level={3} title="従量料金を入力してください">
            0円の接続は試算しません。1円以上を入力すると、料金の目安が表示されます。
          </Notice>
        )}
        {use &&
          compared.map((connection) => (
            <PlanResult
              key={connection}
              connection={connection}
              comparison={comparePlans(use[connection], prices)}
              prices={prices}
              held={contract.pricePlans[connection]}
            />
          ))}
      </Section>
      <Section
        title="直近3か月の利用（見本）"
        lead="請求の実績はまだこのポータルにありません。契約中の利用者IDの数から作った見本の金額で、実際の利用とは異なります。"
      >
        <DataTable
          caption="月ごとの従量料金（Bプランの単価、見本）"
          columns={[
            { head: "月", rowHead: true },
            { head: "一般NACCS", align: "end", code: true },
            { head: "netNACCS", align: "end", code: true },
          ]}
          rows={months.map(({ month, atB }) => [formatMonth(month), yen(atB.general), yen(atB.netNaccs)])}
        />
        <p className="no-print">
          <a href={sampleAddress}>この見本の平均で試算する</a>
        </p>
      </Section>
      <Section title="2つのプランの違い">
        <DataTable
          caption="料金プランの違い"
          captionHidden
          columns={[{ head: "プラン", rowHead: true }, { head: "基本料金" }, { head: "従量料金の単価" }]}
          rows={[
            [
              "Aプラン",
              `1単位につき月${yen(prices.baseFee)}`,
              `Bプランより${percent(prices.reduction.least)}～${percent(prices.reduction.most)}低い（業務により異なる）`,
            ],
            ["Bプラン", "なし", "Aプランより高い"],
          ]}
        />
        <ul>
          <li>1単位は、端末1台またはメールボックス1個です。金額はすべて税抜です。</li>
          <li>
            自社の単位がない事業所（共同利用、ゲートウェイ接続など）は、原則としてBプランです。1単位分の基本料金を支払うと、Aプランも選べます。
          </li>
          <li>プランは月の初日から変わります。月の途中からは変えられません。</li>
        </ul>
      </Section>
      <Section title="このページの計算について">
        <ul>
          <li>基本料金、単価の差、分かれ目の金額は、NACCSセンターが公開している目安です。</li>
          <li>
            入力欄の単位数は、現在の契約の端末、証明書、メールボックスの数です。webNACCSの証明書を1単位と数えるのは、このポータルの仮定です。
          </li>
          <li>試算は目安です。実際の料金は、システム利用規程の従量料金表によります。</li>
        </ul>
        <p className="no-print">
          プランを変えるときは、<a href={paths.change}>契約内容の変更</a>で「料金プラン」を選んで申し込みます。
        </p>
      </Section>
    </HelpFrame>
  );
}

/** 13.4%, 20% */
const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
