import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { FactSection } from "@/components/ui/fact-section";
import { PageHeading } from "@/components/ui/page-heading";
import { PrintButton } from "@/components/ui/print-button";
import { formatLong } from "@/lib/domain/calendar/japan-date";
import { systemWord } from "@/lib/domain/contract/system";
import { paths } from "@/lib/domain/paths";
import { readIdNotice } from "@/lib/services/application/read-id-notice";
import { requireCustomer } from "@/lib/web/require-actor";
import { CustomerFrame } from "../../../customer-frame";
import { IssuedTerminals } from "./issued-terminals";
import { IssuedUserIds } from "./issued-user-ids";
import { RevealPanel } from "./reveal-panel";

export const metadata: Metadata = { title: "ID発行内容 参照" };

export default async function IdNoticePage({ params }: { params: Promise<{ receipt: string }> }) {
  const { actor, context, signedInAs } = await requireCustomer();
  const notice = await readIdNotice(actor, (await params).receipt, context);
  if (!notice) notFound();
  const { application } = notice;
  const { receiptNumber, contractBefore } = application;
  const systems = [...new Set(application.issuedUserIds.map(({ system }) => systemWord(system)))];
  return (
    <CustomerFrame
      signedInAs={signedInAs}
      current="applications"
      crumbs={[
        { label: "申込情報一覧", href: paths.applications },
        { label: "申込内容 参照", href: paths.application(receiptNumber) },
        { label: "ID発行内容 参照" },
      ]}
    >
      <PageHeading
        title="ID発行内容 参照"
        over={`申込受付番号 ${receiptNumber}`}
        lead="ID通知内容を確認し、印刷するなどして大切に保管してください。"
        action={<PrintButton>印刷する</PrintButton>}
      />
      <RevealPanel notice={notice} />
      <FactSection
        title="ID通知内容"
        lead="事業所パスワードはこの申込では変わらないため、表示されません。これまでのものをお使いください。"
        facts={[
          { term: "利用開始日", value: formatLong(notice.startDate) },
          { term: "企業略称", value: contractBefore.company.abbreviation },
          { term: "事業所コード", value: contractBefore.office.officeCode },
          { term: "事業所パスワード", value: "*****" },
          { term: "システム区分", value: systems.join("、") },
          { term: "管轄税関", value: contractBefore.office.customsOffice },
          { term: "請求先コード", value: contractBefore.billing.code },
        ]}
      />
      <IssuedUserIds notice={notice} />
      <IssuedTerminals notice={notice} />
      <ButtonRow>
        <ButtonLink href={paths.application(receiptNumber)}>申込情報参照に戻る</ButtonLink>
      </ButtonRow>
    </CustomerFrame>
  );
}
