import { OwnedForm } from "@/components/form/owned-form";
import { Button, ButtonLink, ButtonRow } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ApplicationRecord } from "@/lib/domain/application/application-record";
import type { ApplicationAct } from "@/lib/domain/application/transitions";
import { paths } from "@/lib/domain/paths";

interface CustomerActsProps {
  readonly application: ApplicationRecord;
  /** What the table of transitions lets the customer do now. */
  readonly open: readonly ApplicationAct[];
}

/** What the Center said that matters now, and what the customer can do about it. */
export function CustomerActs({ application, open }: CustomerActsProps) {
  const { receiptNumber, query, rejectionReason, invalidationReason } = application;
  const withdraw = open.includes("withdraw") && <ButtonLink href={paths.withdraw(receiptNumber)}>取下げる</ButtonLink>;
  if (open.includes("correct")) {
    return (
      <Notice tone="warning" title="確認事項" level={2}>
        <p className="typed-lines">{query}</p>
        <OwnedForm action={paths.correct(receiptNumber)}>
          <ButtonRow>
            <Button variant="main">修正する</Button>
            {withdraw}
          </ButtonRow>
        </OwnedForm>
      </Notice>
    );
  }
  const reason = rejectionReason ?? invalidationReason;
  if (reason) {
    return (
      <Notice tone="error" title={rejectionReason ? "不承認の理由" : "無効の理由"} level={2}>
        <p className="typed-lines">{reason}</p>
      </Notice>
    );
  }
  return withdraw ? <ButtonRow>{withdraw}</ButtonRow> : null;
}
