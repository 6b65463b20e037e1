import { formatLong } from "../lib/domain/calendar/japan-date";
import type { NoticeContext, NoticeLetter } from "./notice-letter";

/** 利用申込受付完了のお知らせ */
export const receipt = ({ application }: NoticeContext): NoticeLetter => ({
  message: ["利用申込を受け付けました。"],
  facts: [["利用開始希望日", formatLong(application.content.wishedStartDate)]],
  next: {
    sentence: "申込内容は、以下のページでご確認いただけます。",
    path: `/applications/${application.receiptNumber}`,
  },
  closing: [
    "これから申込内容を確認します。確認が終わりましたら、メールで",
    "お知らせします。確認事項がある場合も、メールでご連絡します。",
  ],
});
