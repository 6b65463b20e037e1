import type { NoticeContext, NoticeLetter } from "./notice-letter";

/** 利用申込審査結果のお知らせ */
export const rejection = ({ application }: NoticeContext): NoticeLetter => ({
  message: ["お申し込みの内容を審査した結果、承認できませんでした。", "契約内容は変わりません。"],
  quotation: { title: "理由", text: application.rejectionReason ?? "" },
  next: {
    sentence: "申込内容は、以下のページでご確認いただけます。",
    path: `/applications/${application.receiptNumber}`,
  },
  closing: ["理由をご確認の上、必要な場合はあらためて変更申込を行ってください。"],
});
