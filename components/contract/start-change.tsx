"use client";

import { paths } from "@/lib/domain/paths";
import { ButtonRow } from "../ui/button";
import { Panel } from "../ui/card";
import { Notice } from "../ui/notice";
import { PostButton } from "../ui/post-button";

interface StartChangeProps {
  /** R13 */
  readonly usesNetNaccs: boolean;
  readonly openDrafts: number;
  /** The contract has ended: nothing can be applied for. */
  readonly ended: boolean;
}

/** Where applications start: 変更申込, and the short cut to WebNACCS. */
export function StartChange({ usesNetNaccs, openDrafts, ended }: StartChangeProps) {
  if (ended) return <ClosedStart />;
  return (
    <section id="change" className="start-change" aria-labelledby="change-title">
      <Panel tone="quiet">
        <h2 id="change-title">契約内容を変更する</h2>
        <p>変更する内容を選んで申し込みます。入力の途中でも自動で保存され、後から再開できます。</p>
        {usesNetNaccs && (
          <Notice title="netNACCSをご利用の事業所です">
            お持ちのnetNACCSの利用者IDと端末で、WebNACCSをそのまま利用できます。WebNACCSの追加申込は必要ありません。
          </Notice>
        )}
        {openDrafts > 0 && (
          <p>
            作成中の申込が{openDrafts}件あります。続きは<a href={paths.menuDrafts}>メニューから再開</a>できます。
          </p>
        )}
        <p>
          WebNACCSで行える業務は限定されています（<a href={paths.helpIdentificationNumbers}>WebNACCSについて</a>）。
        </p>
        <ButtonRow>
          <PostButton action={paths.startChange} variant="main">
            変更申込
          </PostButton>
          <PostButton action={paths.startChange} hidden={{ shortcut: "webnaccs" }}>
            WebNACCSを追加する
          </PostButton>
        </ButtonRow>
      </Panel>
    </section>
  );
}

/** In the place of the buttons: why there are none. */
const ClosedStart = () => (
  <section id="change" className="start-change" aria-labelledby="change-title">
    <Panel tone="quiet">
      <h2 id="change-title">契約内容を変更する</h2>
      <p>
        契約が終了しているため、申込はできません。あらためてNACCSを利用する場合は、
        <a href={paths.helpContacts}>NACCSセンター</a>へお問い合わせください。
      </p>
    </Panel>
  </section>
);
