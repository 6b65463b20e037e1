import { formatInstant } from "../lib/domain/calendar/japan-date";
import type { RenderedMail } from "./letter";
import { renderNote } from "./note";
import { oneLine } from "./plain-text";

interface PasswordLinkMail {
  readonly name: string;
  readonly loginId: string;
  readonly link: string;
  readonly expiresAt: Date;
}

/** The mail with the link by which a member of the Center's staff sets the own password. */
export const passwordLinkMail = ({ name, loginId, link, expiresAt }: PasswordLinkMail): RenderedMail =>
  renderNote("【NSS】パスワード設定のお願い", [
    `${oneLine(name)} 様`,
    "NSSの管理者として登録しました。次のリンクを開いて、パスワードを設定してください。",
    `ユーザーID：${loginId}`,
    { url: link },
    `リンクは${formatInstant(expiresAt)}まで、一度だけ使えます。ほかの方に転送しないでください。`,
    "お心当たりがないときは、このメールを破棄してください。",
  ]);
