import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { OwnedForm } from "@/components/form/owned-form";
import { Button, ButtonLink, ButtonRow } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { standingOf } from "@/lib/domain/application/application-record";
import { actsOpenTo } from "@/lib/domain/application/transitions";
import { formatLong, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { itemMarks } from "@/lib/domain/change/change-items";
import { paths } from "@/lib/domain/paths";
import { CustomerFrame } from "../../../customer-frame";
import { visitApplication } from "../visit-application";

export const metadata: Metadata = { title: "申込の取下げ" };

/** Asks once more before an application is withdrawn. */
export default async function WithdrawPage({ params }: { params: Promise<{ receipt: string }> }) {
  const { application, signedInAs } = await visitApplication(params);
  const { receiptNumber } = application;
  if (!actsOpenTo("customer", standingOf(application)).includes("withdraw")) redirect(paths.application(receiptNumber));
  return (
    <CustomerFrame
      signedInAs={signedInAs}
      current="applications"
      crumbs={[
        { label: "申込情報一覧", href: paths.applications },
        { label: "申込内容 参照", href: paths.application(receiptNumber) },
        { label: "申込の取下げ" },
      ]}
    >
      <PageHeading
        title="申込の取下げ"
        over={`申込受付番号 ${receiptNumber}`}
        lead="この申込を取り下げます。よろしければ「取下げる」を押してください。"
      />
      <DescriptionList
        facts={[
          { term: "申込内容", value: itemMarks(Object.keys(application.content.changes)).join("、") },
          { term: "利用開始希望日", value: formatLong(application.content.wishedStartDate) },
          { term: "申込日", value: formatLong(japanDateOf(application.filedAt)) },
        ]}
      />
      <Notice tone="warning">
        取り下げた申込は元に戻せません。契約内容は変わりません。もう一度申し込むときは、新しい変更申込を行ってください。
      </Notice>
      <OwnedForm action={`${paths.withdraw(receiptNumber)}/submit`}>
        <input type="hidden" name="version" value={application.version} />
        <ButtonRow>
          <ButtonLink href={paths.application(receiptNumber)}>取り下げずに戻る</ButtonLink>
          <Button variant="danger">取下げる</Button>
        </ButtonRow>
      </OwnedForm>
    </CustomerFrame>
  );
}
