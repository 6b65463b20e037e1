import { certificateFetchDeadline } from "../lib/domain/calendar/certificate-validity";
import { formatLong } from "../lib/domain/calendar/japan-date";
import { bearsAccessKey, terminalCountWords } from "../lib/domain/contract/terminal-kind";
import { paths } from "../lib/domain/paths";
import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** デジタル証明書発行完了のお知らせ: to the system manager alone (R16), with the last day to fetch them (R17). */
export function certificatesIssued(setting: LetterSetting): LetterPart[] {
  const { receiptNumber, startDate, terminalsOrdered, issuedTerminals } = setting.application;
  const withKeys = issuedTerminals.some(({ kind }) => bearsAccessKey(kind));
  return [
    sentences(
      "デジタル証明書の発行が完了しました。",
      "ご利用になる端末で、デジタル証明書の取得作業を実施してください。",
    ),
    { kind: "facts", facts: [["発行したもの", terminalCountWords(terminalsOrdered)]] },
    ...(startDate
      ? [
          {
            kind: "facts" as const,
            facts: [
              ["利用開始日", formatLong(startDate)],
              ["取得期限", formatLong(certificateFetchDeadline(startDate))],
            ] as const,
          },
          sentences(
            "利用開始日から使うには、利用開始日までに取得してください。",
            "取得期限を過ぎると、デジタル証明書は停止します。",
          ),
        ]
      : []),
    applicationLink(
      setting,
      `取得に必要な「認証コード」${withKeys ? "と「端末アクセスキー」" : ""}は、以下のページ（ID通知内容）でご確認ください。`,
      paths.idNotice(receiptNumber),
    ),
    applicationLink(setting, "取得の手順は、以下のページでご確認ください。", paths.helpCertificates),
    sentences("取得は、端末・パソコンごとに行ってください。"),
  ];
}
