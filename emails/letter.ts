import type { PerformedAct } from "../lib/domain/application/application-event";
import type { ApplicationRecord } from "../lib/domain/application/application-record";
import { centerName, contacts } from "../lib/domain/application/contacts";
import type { Recipient } from "../lib/domain/application/notice";
import { formatDay, japanDateOf } from "../lib/domain/calendar/japan-date";
import type { Contract } from "../lib/domain/contract/contract";
import { paths } from "../lib/domain/paths";
import { escapeHtml, htmlText } from "./html-text";
import { cleanText, oneLine, wrapText } from "./plain-text";

/** What a notice says between the greeting and the contact block. Sentences are lines of their own in the text. */
export type LetterPart =
  | { readonly kind: "sentences"; readonly sentences: readonly string[] }
  | { readonly kind: "facts"; readonly facts: readonly (readonly [label: string, value: string])[] }
  /** Lines set apart: what a person wrote, or what is applied for. */
  | { readonly kind: "quote"; readonly label: string; readonly text: string }
  | { readonly kind: "link"; readonly label: string; readonly url: string };

export interface LetterSetting {
  readonly application: ApplicationRecord;
  readonly recipient: Recipient;
  /** The act that the notice tells of. */
  readonly performed?: PerformedAct | undefined;
  /** Where the portal is, e.g. https://nss.example */
  readonly baseUrl: string;
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export const sentences = (...lines: string[]): LetterPart => ({ kind: "sentences", sentences: lines });

/** A link to a page of the portal. */
export const linkTo = (baseUrl: string, path: string, label: string): LetterPart => ({
  kind: "link",
  label,
  url: new URL(path, baseUrl).href,
});

/** A link to a page of the portal; to the application itself unless `path` says otherwise. */
export const applicationLink = (
  { application, baseUrl }: LetterSetting,
  label: string,
  path = paths.application(application.receiptNumber),
): LetterPart => linkTo(baseUrl, path, label);

/** Lays the parts out as a letter from the Center: who it is for, the application it is about, and whom to ask. */
export function renderLetter(subject: string, body: readonly LetterPart[], setting: LetterSetting): RenderedMail {
  const { application, recipient } = setting;
  const [opening, ...rest] = body;
  const parts = [...(opening ? [opening] : []), applicationFacts(application), ...rest];
  return renderLetterTo(addresseeOf(application.contractBefore, recipient), subject, parts);
}

/** Whom a letter is for. */
export interface Addressee {
  /** Company, office, department. */
  readonly place: readonly string[];
  readonly name: string;
}

/** A person of an office. */
export const addresseeOf = (
  { company, office }: Pick<Contract, "company" | "office">,
  { department, name }: Pick<Recipient, "department" | "name">,
): Addressee => ({ place: [company.name, office.name, department], name });

/** Lays out a letter from the Center to anybody. */
export function renderLetterTo({ place, name }: Addressee, subject: string, body: readonly LetterPart[]): RenderedMail {
  const addressee = [
    place
      .map(oneLine)
      .filter((part) => part !== "")
      .join(" "),
    `${oneLine(name)} 様`,
  ];
  const parts: LetterPart[] = [
    sentences(`${centerName}（NACCSセンター）です。`, "NACCSのご利用ありがとうございます。"),
    ...body,
  ];
  return {
    subject,
    text: [addressee.map((line) => wrapText(line)).join("\n"), ...parts.map(textOf), textFoot()]
      .join("\n\n")
      .concat("\n"),
    html: htmlDocument(subject, [htmlParagraph(addressee), ...parts.map(htmlOf), htmlFoot()]),
  };
}

const applicationFacts = (application: ApplicationRecord): LetterPart => ({
  kind: "facts",
  facts: [
    ["申込受付年月日", formatDay(japanDateOf(application.filedAt))],
    ["申込受付番号", application.receiptNumber],
  ],
});

const footSentences = [
  "このメールは自動配信しています。",
  "送信専用のため、返信いただいてもお答えできません。",
  "ご不明な点は、下記までご連絡ください。",
];

function textOf(part: LetterPart): string {
  switch (part.kind) {
    case "sentences":
      return part.sentences.map((sentence) => wrapText(sentence)).join("\n");
    case "facts":
      return part.facts.map(([label, value]) => wrapText(`${label}：${value}`)).join("\n");
    case "quote":
      return `■${part.label}\n${wrapText(cleanText(part.text))}`;
    case "link":
      return `${part.label}\n${part.url}`;
  }
}

function textFoot(): string {
  const lines = contacts.map(({ name, phone, hours }) => `${name}\n　電話番号：${phone}（受付時間：${hours}）`);
  return ["-".repeat(60), ...footSentences.map((sentence) => wrapText(sentence)), "", centerName, ...lines].join("\n");
}

const ink = "#1a1a1a";
const styles = {
  body: "margin:0;padding:0;background-color:#ffffff;",
  letter: `max-width:600px;margin:0 auto;padding:20px 16px;color:${ink};font-size:16px;line-height:1.7;font-family:'Hiragino Sans','Yu Gothic',Meiryo,sans-serif;overflow-wrap:anywhere;word-break:break-word;`,
  paragraph: "margin:0 0 20px;",
  quote: "margin:0 0 20px;padding:4px 0 4px 14px;border-left:4px solid #767676;",
  link: "color:#0017c1;text-decoration:underline;",
  foot: "margin:28px 0 0;padding:16px 0 0;border-top:1px solid #b3b3b3;color:#4d4d4d;font-size:14px;",
};

function htmlOf(part: LetterPart): string {
  switch (part.kind) {
    case "sentences":
      return htmlParagraph(part.sentences);
    case "facts":
      return `<p style="${styles.paragraph}">${part.facts
        .map(([label, value]) => `${escapeHtml(label)}：<strong>${escapeHtml(value)}</strong>`)
        .join("<br>\n")}</p>`;
    case "quote":
      return `<p style="margin:0 0 4px;"><strong>${escapeHtml(part.label)}</strong></p>\n<p style="${styles.quote}">${htmlText(cleanText(part.text))}</p>`;
    case "link":
      return `<p style="${styles.paragraph}">${escapeHtml(part.label)}<br>\n<a href="${escapeHtml(part.url)}" style="${styles.link}">${escapeHtml(part.url)}</a></p>`;
  }
}

const htmlParagraph = (lines: readonly string[]): string =>
  `<p style="${styles.paragraph}">${lines.map(htmlText).join("<br>\n")}</p>`;

function htmlFoot(): string {
  const lines = contacts.map(
    ({ name, phone, hours }) =>
      `<p style="margin:0 0 8px;">${escapeHtml(name)}<br>\n電話番号：<a href="tel:${phone.replaceAll("-", "")}" style="color:#4d4d4d;">${escapeHtml(phone)}</a>（受付時間：${escapeHtml(hours)}）</p>`,
  );
  return `<div style="${styles.foot}">\n<p style="margin:0 0 12px;">${footSentences.map(escapeHtml).join("<br>\n")}</p>\n<p style="margin:0 0 8px;"><strong>${escapeHtml(centerName)}</strong></p>\n${lines.join("\n")}\n</div>`;
}

const htmlDocument = (subject: string, parts: readonly string[]): string => `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(subject)}</title>
</head>
<body style="${styles.body}">
<div style="${styles.letter}">
${parts.join("\n")}
</div>
</body>
</html>
`;
