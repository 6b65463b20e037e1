import type { PerformedAct } from "../lib/domain/application/application-event";
import { formatLong, type JapanDate } from "../lib/domain/calendar/japan-date";
import type { Consent } from "../lib/domain/consent/consent";
import { mattersWord } from "../lib/domain/consent/consent-words";
import { paths } from "../lib/domain/paths";
import type { Addressee, LetterPart } from "./letter";

export interface ConsentLetter {
  readonly consent: Consent & { readonly receiptNumber: string };
  readonly addressee: Addressee;
  /** The act that the mail tells of. */
  readonly performed: PerformedAct;
  readonly baseUrl: string;
}

/** Who asks for what, from when, and until when an answer is in time. */
export function consentFacts({ consent, performed }: ConsentLetter): LetterPart {
  const { asked, receiptNumber, dueOn } = consent;
  const { companyName, officeName, officeCode } = asked.asker;
  const start = startOf(performed);
  const asks = performed.act === "askConsent" || performed.act === "remindConsent";
  return {
    kind: "facts",
    facts: [
      ["申込者", `${companyName} ${officeName}（${officeCode}）`],
      ["申込受付番号", receiptNumber],
      ["申込の内容", mattersWord(asked)],
      start ? ["利用開始日", formatLong(start)] : ["利用開始希望日", formatLong(asked.from)],
      ...(asks ? [["回答期限", formatLong(dueOn)] satisfies [string, string]] : []),
    ],
  };
}

function startOf(performed: PerformedAct): JapanDate | undefined {
  if (performed.act === "approve") return performed.startDate;
  return performed.act === "changeStartDate" ? performed.to : undefined;
}

/** Each matter with what it says and what it means for the office that is asked. */
export const matterQuotes = ({ consent }: ConsentLetter): LetterPart[] =>
  consent.asked.matters.map(({ title, rows, means }) => ({
    kind: "quote",
    label: title,
    text: [...rows.map(({ term, text }) => `${term}：${text}`), ...means].join("\n"),
  }));

/** The way to the one page on which it is answered. */
export const consentLink = ({ consent, baseUrl }: ConsentLetter, label: string): LetterPart => ({
  kind: "link",
  label,
  url: new URL(paths.consent(consent.id), baseUrl).href,
});
