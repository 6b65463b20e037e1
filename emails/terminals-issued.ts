import { formatLong } from "../lib/domain/calendar/japan-date";
import { terminalCountWords } from "../lib/domain/contract/terminal-kind";
import { paths } from "../lib/domain/paths";
import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** 端末発行完了のお知らせ: terminals that have no certificates; to the system manager alone, like their other notice (R16). */
export function terminalsIssued(setting: LetterSetting): LetterPart[] {
  const { receiptNumber, startDate, terminalsOrdered } = setting.application;
  return [
    sentences("端末の発行が完了しました。"),
    {
      kind: "facts",
      facts: [
        ["発行したもの", terminalCountWords(terminalsOrdered)],
        ...(startDate ? [["利用開始日", formatLong(startDate)] as const] : []),
      ],
    },
    applicationLink(
      setting,
      "論理端末名は、以下のページ（ID通知内容）でご確認ください。",
      paths.idNotice(receiptNumber),
    ),
  ];
}
