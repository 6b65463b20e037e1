import type { Metadata } from "next";
import { OwnedForm } from "@/components/form/owned-form";
import { draftTitle } from "@/components/menu/draft-title";
import { Button, ButtonLink, ButtonRow } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { formatInstant, formatLong } from "@/lib/domain/calendar/japan-date";
import { userCodesIn } from "@/lib/domain/change/user-code-form";
import { paths } from "@/lib/domain/paths";
import { visitDraft } from "@/lib/web/wizard/visit-draft";
import { CustomerFrame } from "../../../customer-frame";

const title = "作成中の申込の破棄";
export const metadata: Metadata = { title };

/** Asks once more before a draft is discarded. */
export default async function DiscardPage({ params }: { params: Promise<{ draft: string }> }) {
  const { draft, reading, signedInAs } = await visitDraft((await params).draft);
  const corrects = draft.corrects?.receiptNumber;
  return (
    <CustomerFrame signedInAs={signedInAs} current="home" crumbs={[{ label: title }]} width="narrow">
      <PageHeading title={title} lead="この作成中の申込を破棄します。よろしければ「破棄する」を押してください。" />
      <DescriptionList
        facts={[
          { term: "申込内容", value: draftTitle({ itemKeys: reading.chosen, userCodes: userCodesIn(draft.values) }) },
          { term: "利用開始希望日", value: reading.wishedStartDate && formatLong(reading.wishedStartDate) },
          { term: "最終保存", value: formatInstant(draft.savedAt) },
        ]}
      />
      <Notice tone="warning">
        {corrects
          ? `破棄した内容は元に戻せません。申込受付番号「${corrects}」の申込はそのまま残り、修正をはじめからやり直せます。`
          : "破棄した内容は元に戻せません。"}
      </Notice>
      <OwnedForm action={`${paths.discard(draft.id)}/submit`}>
        <ButtonRow>
          <ButtonLink href={paths.menu}>破棄せずに戻る</ButtonLink>
          <Button variant="danger">破棄する</Button>
        </ButtonRow>
      </OwnedForm>
    </CustomerFrame>
  );
}
