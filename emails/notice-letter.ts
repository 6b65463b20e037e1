import type { ApplicationRecord } from "../lib/domain/application/application-record";
import { centerName, contacts } from "../lib/domain/application/contacts";
import type { Recipient } from "../lib/domain/application/notice";
import { formatLong, japanDateOf } from "../lib/domain/calendar/japan-date";

/** What a notice is made from. */
export interface NoticeContext {
  readonly application: ApplicationRecord;
  readonly recipient: Recipient;
  /** Origin of the links, without a closing slash. */
  readonly baseUrl: string;
}

/** A notice as its author writes it; the frame around it is the same for all. */
export interface NoticeLetter {
  /** What happened, one sentence a line. */
  readonly message: readonly string[];
  /** Facts under the receipt number: label and value. */
  readonly facts?: readonly (readonly [label: string, value: string])[];
  /** A text of the Center's own, such as a query or a reason. */
  readonly quotation?: { readonly title: string; readonly text: string };
  /** What to do next, and the page where it is done. */
  readonly next: { readonly sentence: string; readonly path: string };
  readonly closing?: readonly string[];
}

const sendOnly = [
  "このメールは自動配信しています。送信専用のため、ご返信いただいても",
  "お答えできません。ご不明な点は、下記までご連絡ください。",
];

const lines = (...parts: (readonly string[] | string | undefined)[]): string[] =>
  parts.flatMap((part) => (part === undefined ? [] : part));

function addressee({ application, recipient }: NoticeContext): string[] {
  const { company, office } = application.contractBefore;
  return [
    `${company.name} ${office.name}${recipient.department ? ` ${recipient.department}` : ""}`,
    `${recipient.name} 様`,
  ];
}

const factsOf = ({ application }: NoticeContext, letter: NoticeLetter): (readonly [string, string])[] => [
  ["申込受付年月日", formatLong(japanDateOf(application.filedAt))],
  ["申込受付番号", application.receiptNumber],
  ...(letter.facts ?? []),
];

/** The plain text of a notice. */
export function letterText(context: NoticeContext, letter: NoticeLetter): string {
  const facts = factsOf(context, letter);
  const width = Math.max(...facts.map(([label]) => label.length));
  return `${lines(
    addressee(context),
    "",
    `${centerName}（NACCSセンター）です。`,
    "NACCSのご利用ありがとうございます。",
    letter.message,
    "",
    facts.map(([label, value]) => `${label.padEnd(width, "　")}：${value}`),
    letter.quotation && ["", `■ ${letter.quotation.title}`, ...letter.quotation.text.split("\n")],
    "",
    letter.next.sentence,
    `${context.baseUrl}${letter.next.path}`,
    letter.closing && ["", ...letter.closing],
    "",
    "────────────────────",
    sendOnly,
    "",
    centerName,
    contacts.map(({ name, phone, hours }) => `${name}\n　電話 ${phone}（${hours}）`),
  ).join("\n")}\n`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const paragraph = (content: string, style = ""): string => `<p style="margin:0 0 16px;${style}">${content}</p>`;

/** The same notice as HTML: one column, inline styles, nothing to load. */
export function letterHtml(context: NoticeContext, letter: NoticeLetter): string {
  const url = escaped(`${context.baseUrl}${letter.next.path}`);
  const joined = (text: readonly string[]) => text.map(escaped).join("<br>");
  const facts = factsOf(context, letter)
    .map(
      ([label, value]) =>
        `<div style="margin:0 0 4px"><span style="color:#4d4d4d">${escaped(label)}：</span><strong>${escaped(value)}</strong></div>`,
    )
    .join("");
  const quotation = letter.quotation
    ? `<div style="margin:0 0 16px;padding:12px 16px;border-left:4px solid #c16800;background:#fff9e2"><strong>${escaped(letter.quotation.title)}</strong><br>${joined(letter.quotation.text.split("\n"))}</div>`
    : "";
  const contactBlock = contacts
    .map(({ name, phone, hours }) => `${escaped(name)}<br>電話 ${escaped(phone)}（${escaped(hours)}）`)
    .join("<br>");
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(letter.message[0] ?? "")}</title></head>
<body style="margin:0;padding:24px 16px;background:#ffffff;color:#1a1a1a;font:16px/1.7 'Hiragino Sans','Yu Gothic',Meiryo,sans-serif">
<div style="max-width:600px;margin:0 auto">
${paragraph(joined(addressee(context)))}
${paragraph(joined([`${centerName}（NACCSセンター）です。`, "NACCSのご利用ありがとうございます。", ...letter.message]))}
<div style="margin:0 0 16px;padding:12px 16px;border:1px solid #cccccc;border-radius:8px">${facts}</div>
${quotation}
${paragraph(escaped(letter.next.sentence))}
${paragraph(`<a href="${url}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:#0017c1;color:#ffffff;font-weight:bold;text-decoration:none">NSSを開く</a><br><a href="${url}" style="color:#0017c1;font-size:14px;word-break:break-all">${url}</a>`)}
${letter.closing ? paragraph(joined(letter.closing)) : ""}
<div style="margin:24px 0 0;padding:16px 0 0;border-top:1px solid #cccccc;color:#4d4d4d;font-size:14px">${paragraph(escaped(sendOnly.join("")))}${escaped(centerName)}<br>${contactBlock}</div>
</div></body></html>
`;
}
