import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { Contract } from "@/lib/domain/contract/contract";

/** 事業所: as it was when the application was filed. */
export function OfficeTab({ contract }: { contract: Contract }) {
  const { company, office } = contract;
  return (
    <Section title="事業所" lead="この申込では変更しません。申込時の契約内容です。">
      <DescriptionList
        facts={[
          { term: "企業名", value: company.name, note: `企業略称 ${company.abbreviation}` },
          { term: "事業所名", value: office.name, note: `事業所コード ${office.officeCode}` },
          { term: "事業所所在地", value: office.address, wide: true },
          { term: "契約者", value: `${company.contractorTitle} ${company.contractorName}` },
          { term: "管轄税関", value: office.customsOffice },
          { term: "電話番号", value: office.phone },
          { term: "FAX番号", value: office.fax },
        ]}
      />
    </Section>
  );
}

/** 請求先: as it was when the application was filed. */
export function BillingTab({ contract }: { contract: Contract }) {
  const { office } = contract;
  return (
    <Section title="請求先" lead="この申込では変更しません。申込時の契約内容です。">
      <DescriptionList
        facts={[
          { term: "請求先コード", value: office.billingCode },
          { term: "料金プラン", value: `${office.pricePlan}プラン` },
          { term: "請求書送付先", value: office.billingName },
          { term: "送付先所在地", value: office.billingAddress },
        ]}
      />
    </Section>
  );
}
