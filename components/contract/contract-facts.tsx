import type { Contract } from "@/lib/domain/contract/contract";
import { Section } from "../ui/card";
import { DescriptionList } from "../ui/description-list";

/** 事業所: the company, the office and its system manager. */
export function OfficeFacts({ contract: { company, office, systemManager } }: { contract: Contract }) {
  return (
    <>
      <Section title="企業">
        <DescriptionList
          facts={[
            { term: "企業名", value: company.name },
            { term: "企業略称", value: company.abbreviation },
            { term: "所在地", value: company.address, wide: true },
            { term: "契約者の役職", value: company.contractorTitle },
            { term: "契約者名", value: company.contractorName },
          ]}
        />
      </Section>
      <Section title="事業所">
        <DescriptionList
          facts={[
            { term: "事業所名", value: office.name },
            { term: "事業所コード", value: office.officeCode },
            { term: "所在地", value: office.address, wide: true },
            { term: "電話番号", value: office.phone },
            { term: "FAX番号", value: office.fax },
            { term: "管轄税関", value: office.customsOffice },
          ]}
        />
      </Section>
      <Section title="システム管理責任者" lead="申込に関するお知らせは、すべてこの方にも届きます。">
        <DescriptionList
          facts={[
            {
              term: "氏名",
              value: `${systemManager.familyName} ${systemManager.givenName}`,
              note: `${systemManager.familyKana} ${systemManager.givenKana}`,
            },
            { term: "E-mailアドレス", value: systemManager.email },
            { term: "所属部課名", value: systemManager.department },
            { term: "役職名", value: systemManager.title },
            { term: "電話番号", value: systemManager.phone },
            { term: "緊急連絡用FAX番号", value: systemManager.emergencyFax },
          ]}
        />
      </Section>
    </>
  );
}

const planSentences = {
  A: "基本料金があり、従量料金の単価が低いプランです。",
  B: "基本料金がなく、従量料金だけのプランです。",
};

/** 請求先 and the price plan. */
export function BillingFacts({ contract: { office } }: { contract: Contract }) {
  return (
    <Section title="請求先">
      <DescriptionList
        facts={[
          { term: "請求先コード", value: office.billingCode },
          { term: "料金プラン", value: `${office.pricePlan}プラン`, note: planSentences[office.pricePlan] },
          { term: "請求書送付先", value: office.billingName },
          { term: "送付先所在地", value: office.billingAddress },
        ]}
      />
    </Section>
  );
}
