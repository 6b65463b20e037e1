import { DescriptionList } from "@/components/ui/description-list";
import type { Applicant } from "@/lib/domain/change/applicant-form";
import { fullKana, fullName } from "@/lib/domain/text/full-name";

/** 申込担当者: who files an application, in the order of the form. */
export function ApplicantFacts({ applicant }: { applicant: Applicant }) {
  const kana = fullKana(applicant);
  return (
    <DescriptionList
      facts={[
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
