import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

interface NotNeededProps {
  /** The items that would call for this step. */
  readonly items: readonly string[];
  readonly itemsHref: string;
  readonly back: string;
  readonly next: string;
}

/** A step that the chosen items do not call for: says why, and how it would be. */
export const NotNeeded = ({ items, itemsHref, back, next }: NotNeededProps) => (
  <>
    <Notice title="この画面での入力は不要です" level={2}>
      申込内容で「{items.join("」「")}」を選択していないためです。必要な場合は、
      <a href={itemsHref}>変更申込内容 入力</a>で選択してください。
    </Notice>
    <ButtonRow>
      <ButtonLink href={back}>前に戻る</ButtonLink>
      <ButtonLink variant="main" href={next}>
        次へ進む
      </ButtonLink>
    </ButtonRow>
  </>
);
