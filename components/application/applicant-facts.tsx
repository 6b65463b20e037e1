import { DescriptionList } from "@/components/ui/description-list";
import type { Applicant } from "@/lib/domain/change/applicant-form";
import type { Contract } from "@/lib/domain/contract/contract";
import { fullKana, fullName } from "@/lib/domain/text/full-name";

interface ApplicantFactsProps {
  readonly applicant: Applicant;
  /** Names the company and office above the person, where the page does not do so elsewhere. */
  readonly contract?: Pick<Contract, "company" | "office">;
}

/** 申込担当者: who files an application, in the order of the form. */
export function ApplicantFacts({ applicant, contract }: ApplicantFactsProps) {
  const kana = fullKana(applicant);
  return (
    <DescriptionList
      facts={[
        ...(contract ? officeFacts(contract) : []),
        { term: "氏名", value: fullName(applicant), note: kana },
        { term: "E-mailアドレス", value: applicant.email },
        { term: "所属部課名", value: applicant.department },
        { term: "役職名", value: applicant.title },
        { term: "電話番号", value: applicant.phone },
        { term: "FAX番号", value: applicant.fax },
      ]}
    />
  );
}

const officeFacts = ({ company, office }: Pick<Contract, "company" | "office">) => [
  { term: "企業名", value: company.name },
  { term: "企業略称", value: company.abbreviation },
  { term: "事業所名", value: office.name },
  { term: "事業所コード", value: office.officeCode },
];
