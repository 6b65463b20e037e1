import { formatMonth } from "../lib/domain/calendar/japan-date";
import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** 口座振替開始のお知らせ: from which bill on. */
export function directDebitStarted(setting: LetterSetting): LetterPart[] {
  const { performed } = setting;
  const from = performed?.act === "startDirectDebit" ? performed.on : undefined;
  return [
    sentences("口座振替の手続きが完了しました。"),
    ...(from
      ? [{ kind: "facts" as const, facts: [["口座振替の開始", `${formatMonth(from)}の請求分から`]] as const }]
      : []),
    sentences("それより前の請求分は、銀行振込でお支払いください。"),
    applicationLink(setting, "手続きの状況は、以下のページでご確認いただけます。"),
  ];
}
