import type { PerformedAct } from "../lib/domain/application/application-event";
import { formatLong } from "../lib/domain/calendar/japan-date";
import { type ConsentLetter, consentFacts, consentLink } from "./consent-parts";
import { type LetterPart, sentences } from "./letter";

/** 同意をお願いした申込のお知らせ: what became of an application that asked for this office's consent. */
export const consentOutcome = (letter: ConsentLetter): LetterPart[] => [
  sentences(...outcomeOf(letter.performed)),
  consentFacts(letter),
  consentLink(letter, "申込の内容は、以下のページでご確認いただけます。"),
];

const unchanged = "貴事業所の契約内容は変わりません。回答がまだの場合も、ご回答は不要です。";

function outcomeOf(performed: PerformedAct): string[] {
  switch (performed.act) {
    case "approve":
      return [
        "同意をお願いした申込が承認されました。",
        `利用開始日は${formatLong(performed.startDate)}です。その日から、貴事業所の契約内容にも反映されます。`,
      ];
    case "changeStartDate":
      return [
        "同意をお願いした申込の利用開始日が変わりました。",
        `変更前は${formatLong(performed.from)}、新しい利用開始日は${formatLong(performed.to)}です。`,
      ];
    case "dropConsent":
      return ["申込内容が修正され、貴事業所への同意のお願いは取り消されました。", unchanged];
    case "invalidate":
      return ["同意をお願いした申込の承認が無効になりました。", "この申込による貴事業所の契約内容の変更はありません。"];
    case "reject":
    case "closeUnanswered":
      return ["同意をお願いした申込は、承認されませんでした。", unchanged];
    default:
      return ["同意をお願いした申込は、取り下げられました。", unchanged];
  }
}
