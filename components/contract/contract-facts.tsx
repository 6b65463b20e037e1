import { addressText } from "@/lib/domain/contract/address";
import { companyFacts } from "@/lib/domain/contract/company-facts";
import type { Contract } from "@/lib/domain/contract/contract";
import { billingContactFacts, billingPlaceFacts } from "@/lib/domain/contract/contract-facts";
import { paymentText } from "@/lib/domain/contract/payment-method";
import type { PricePlan } from "@/lib/domain/contract/price-plan";
import { paths } from "@/lib/domain/paths";
import { fullKana, fullName } from "@/lib/domain/text/full-name";
import { FactSection } from "../ui/fact-section";

/** 事業所: the company, the office and its system manager. */
export function OfficeFacts({ contract: { company, office, systemManager } }: { contract: Contract }) {
  return (
    <>
      <FactSection title="企業" facts={companyFacts(company)} />
      <FactSection
        title="事業所"
        facts={[
          { term: "事業所名", value: office.name, note: office.kana },
          { term: "事業所コード", value: office.officeCode },
          { term: "所在地", value: addressText(office.address), wide: true },
          { term: "電話番号", value: office.phone },
          { term: "FAX番号", value: office.fax },
          { term: "管轄税関", value: office.customsOffice },
        ]}
      />
      <FactSection
        title="システム管理責任者"
        lead="申込に関するお知らせは、すべてこの方にも届きます。"
        facts={[
          {
            term: "氏名",
            value: fullName(systemManager),
            note: fullKana(systemManager),
          },
          { term: "E-mailアドレス", value: systemManager.email },
          { term: "所属部課名", value: systemManager.department },
          { term: "役職名", value: systemManager.title },
          { term: "電話番号", value: systemManager.phone },
          { term: "緊急連絡用FAX番号", value: systemManager.emergencyFax },
        ]}
      />
    </>
  );
}

const planSentences: Record<PricePlan, string> = {
  A: "基本料金があり、従量料金の単価が低いプランです。",
  B: "基本料金がなく、従量料金だけのプランです。",
};

const planFact = (term: string, plan: PricePlan) => ({ term, value: `${plan}プラン`, note: planSentences[plan] });

/** 請求先 and the price plan. */
export function BillingFacts({ contract: { billing, pricePlans } }: { contract: Contract }) {
  return (
    <FactSection
      title="請求先"
      lead={
        <>
          料金プランは、従量料金に合わせて選べます（<a href={paths.helpPricePlans}>料金プランの選び方</a>）。
        </>
      }
      facts={[
        { term: "請求先コード", value: billing.code },
        planFact("料金プラン（一般NACCS）", pricePlans.general),
        planFact("料金プラン（netNACCS）", pricePlans.netNaccs),
        { term: "支払の方法", value: paymentText(billing) },
        ...billingPlaceFacts(billing),
        ...billingContactFacts(billing),
      ]}
    />
  );
}
