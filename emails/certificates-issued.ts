import { formatLong } from "../lib/domain/calendar/japan-date";
import type { NoticeContext, NoticeLetter } from "./notice-letter";

/** デジタル証明書発行完了のお知らせ. Never an auth code: the page tells them. */
export const certificatesIssued = ({ application }: NoticeContext): NoticeLetter => ({
  message: ["デジタル証明書の発行が完了しました。", "ご利用になる端末に、デジタル証明書の取得作業を実施してください。"],
  facts: [
    ...(application.startDate ? [["利用開始日", formatLong(application.startDate)] as const] : []),
    ["デジタル証明書", `${application.issuedTerminals.length}個`],
  ],
  next: {
    sentence: "取得に必要な「認証コード」は、以下のID通知内容のページでご確認ください。",
    path: `/applications/${application.receiptNumber}/id-notice`,
  },
});
