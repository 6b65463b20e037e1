import type { NoticeContext, NoticeLetter } from "./notice-letter";

/** 利用申込確認事項のお知らせ */
export const query = ({ application }: NoticeContext): NoticeLetter => ({
  message: ["お申し込みの内容に、確認事項があります。"],
  quotation: { title: "確認事項", text: application.query ?? "" },
  next: {
    sentence: "以下のページで、申込内容の修正または取下げを行ってください。",
    path: `/applications/${application.receiptNumber}`,
  },
  closing: ["修正または取下げをいただくまで、審査は進みません。"],
});
