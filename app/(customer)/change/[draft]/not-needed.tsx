import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { WizardStep } from "@/lib/domain/change/wizard";
import { paths } from "@/lib/web/paths";
import { addressAfter, addressBefore } from "./step-addresses";
import type { DraftVisit } from "./visit-draft";

interface NotNeededProps {
  readonly visit: DraftVisit;
  readonly step: WizardStep;
  /** The item that would call for this step. */
  readonly item: string;
}

/** A step that the chosen items do not call for: says why, and how it would be. */
export const NotNeeded = ({ visit, step, item }: NotNeededProps) => (
  <>
    <Notice title="この画面での入力は不要です" level={2}>
      申込内容で「{item}」を選択していないためです。必要な場合は、
      <a href={paths.step(visit.draft.id, "items")}>変更申込内容 入力</a>で選択してください。
    </Notice>
    <ButtonRow>
      <ButtonLink href={addressBefore(step, visit, false)}>前に戻る</ButtonLink>
      <ButtonLink variant="main" href={addressAfter(step, visit, false)}>
        次へ進む
      </ButtonLink>
    </ButtonRow>
  </>
);
