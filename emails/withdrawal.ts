import type { NoticeContext, NoticeLetter } from "./notice-letter";

/** 利用申込取下げ完了のお知らせ */
export const withdrawal = ({ application }: NoticeContext): NoticeLetter => ({
  message: ["利用申込の取下げを受け付けました。", "契約内容は変わりません。"],
  next: {
    sentence: "取り下げた申込の内容は、以下のページでご確認いただけます。",
    path: `/applications/${application.receiptNumber}`,
  },
  closing: ["あらためて申し込む場合は、新しい変更申込を行ってください。"],
});
