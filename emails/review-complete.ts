import { formatLong } from "../lib/domain/calendar/japan-date";
import { asksForCertificates } from "../lib/domain/change/built-items";
import type { NoticeContext, NoticeLetter } from "./notice-letter";

/** 利用申込確認完了のお知らせ. Never a password: the page tells them. */
export const reviewComplete = ({ application }: NoticeContext): NoticeLetter => ({
  message: ["申込内容の確認が完了しました。"],
  facts: application.startDate ? [["利用開始日", formatLong(application.startDate)]] : [],
  next: {
    sentence: "以下のページで、確定した申込内容と利用開始日、ID通知内容を必ずご確認ください。",
    path: `/applications/${application.receiptNumber}`,
  },
  closing: [
    "・利用開始日は、ご希望の日と異なる場合があります。",
    "・パスワードを参照できるのは、利用開始日の2営業日後までです。",
    "・承認通知は、利用開始日から出力できます。",
    ...(asksForCertificates(application.content.changes)
      ? ["・デジタル証明書は、発行作業の完了後に改めてお知らせします。"]
      : []),
  ],
});
