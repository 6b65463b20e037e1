import { FactSection } from "@/components/ui/fact-section";
import type { Contract } from "@/lib/domain/contract/contract";
import { pricePlanText } from "@/lib/domain/contract/price-plan";
import { fullName } from "@/lib/domain/text/full-name";

interface TabProps {
  readonly contract: Contract;
  /** Whether the application changes some of it: then its tables stand above. */
  readonly changed: boolean;
}

const leadOf = (changed: boolean) =>
  changed ? "変更前の契約内容です。" : "この申込では変更しません。申込時の契約内容です。";

/** 事業所: as it was when the application was filed. */
export function OfficeTab({ contract, changed }: TabProps) {
  const { company, office } = contract;
  return (
    <FactSection
      title="事業所"
      lead={leadOf(changed)}
      facts={[
        { term: "企業名", value: company.name, note: `企業略称 ${company.abbreviation}` },
        { term: "事業所名", value: office.name, note: `事業所コード ${office.officeCode}` },
        { term: "事業所所在地", value: office.address, wide: true },
        { term: "契約者", value: `${company.contractor.title} ${fullName(company.contractor)}` },
        { term: "管轄税関", value: office.customsOffice },
        { term: "電話番号", value: office.phone },
        { term: "FAX番号", value: office.fax },
      ]}
    />
  );
}

/** 請求先: as it was when the application was filed. */
export function BillingTab({ contract, changed }: TabProps) {
  const { office, pricePlans } = contract;
  return (
    <FactSection
      title="請求先"
      lead={leadOf(changed)}
      facts={[
        { term: "請求先コード", value: office.billingCode },
        { term: "料金プラン", value: pricePlanText(pricePlans) },
        { term: "請求書送付先", value: office.billingName },
        { term: "送付先所在地", value: office.billingAddress },
      ]}
    />
  );
}
