import { formatInstant } from "../lib/domain/calendar/japan-date";
import { escapeHtml } from "./html-text";
import type { RenderedMail } from "./letter";
import { oneLine, wrapText } from "./plain-text";

interface PasswordLinkMail {
  readonly name: string;
  readonly loginId: string;
  readonly link: string;
  readonly expiresAt: Date;
}

/** The mail with the link by which a member of the Center's staff sets the own password. */
export function passwordLinkMail({ name, loginId, link, expiresAt }: PasswordLinkMail): RenderedMail {
  const subject = "【NSS】パスワード設定のお願い";
  const before = [
    `${oneLine(name)} 様`,
    "NSSの管理者として登録しました。次のリンクを開いて、パスワードを設定してください。",
    `ユーザーID：${loginId}`,
  ];
  const after = [
    `リンクは${formatInstant(expiresAt)}まで、一度だけ使えます。ほかの方に転送しないでください。`,
    "お心当たりがないときは、このメールを破棄してください。",
  ];
  const text = [...before.map((line) => wrapText(line)), link, ...after.map((line) => wrapText(line))].join("\n\n");
  const paragraph = (html: string) => `<p>${html}</p>`;
  const anchor = `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`;
  const body = [...before.map(escapeHtml), anchor, ...after.map(escapeHtml)].map(paragraph).join("\n");
  const html = `<!DOCTYPE html>\n<html lang="ja">\n<head><meta charset="utf-8"><title>${subject}</title></head>\n<body>\n${body}\n</body>\n</html>\n`;
  return { subject, text: `${text}\n`, html };
}
