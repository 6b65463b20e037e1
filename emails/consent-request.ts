import { formatLong } from "../lib/domain/calendar/japan-date";
import { type ConsentLetter, consentFacts, consentLink, matterQuotes } from "./consent-parts";
import { type LetterPart, sentences } from "./letter";

/** 同意のお願い: another office applies for something that needs this office's consent. */
export function consentRequest(letter: ConsentLetter): LetterPart[] {
  const { performed, consent } = letter;
  const anew = performed.act === "askConsent" && performed.anew;
  return [
    anew
      ? sentences(
          "同意をお願いした申込の内容が変わりました。",
          "前回のお願いとその回答は無効です。お手数ですが、改めてご回答ください。",
        )
      : sentences("他の事業所から、貴事業所の同意が必要な申込がありました。"),
    consentFacts(letter),
    ...matterQuotes(letter),
    consentLink(
      letter,
      `システム管理責任者の方は、${formatLong(consent.dueOn)}までに、以下のページで内容を確認し、「同意する」または「同意しない」を押してください。`,
    ),
  ];
}

/** 同意のお願い（ご回答のお願い）: it is still open. */
export const consentReminder = (letter: ConsentLetter): LetterPart[] => [
  sentences(
    "他の事業所の申込への同意について、まだ回答をいただいていません。",
    "すでに回答がお済みの場合は、このメールと行き違いです。ご了承ください。",
  ),
  consentFacts(letter),
  ...matterQuotes(letter),
  consentLink(letter, "以下のページで内容を確認し、「同意する」または「同意しない」を押してください。"),
];
