import { paths } from "../lib/domain/paths";
import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** デジタル証明書発行完了のお知らせ: to the system manager alone (R16). */
export const certificatesIssued = (setting: LetterSetting): LetterPart[] => [
  sentences("デジタル証明書の発行が完了しました。", "ご利用になる端末で、デジタル証明書の取得作業を実施してください。"),
  applicationLink(
    setting,
    "取得に必要な「認証コード」は、以下のページ（ID通知内容）でご確認ください。",
    paths.idNotice(setting.application.receiptNumber),
  ),
  sentences("取得は、パソコンごとに行ってください。"),
];
