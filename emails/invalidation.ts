import type { NoticeContext, NoticeLetter } from "./notice-letter";

/** 利用申込無効のお知らせ */
export const invalidation = ({ application }: NoticeContext): NoticeLetter => ({
  message: ["お申し込みの承認は、無効になりました。", "契約内容は、申込の前の状態に戻りました。"],
  quotation: { title: "理由", text: application.invalidationReason ?? "" },
  next: {
    sentence: "申込内容は、以下のページでご確認いただけます。",
    path: `/applications/${application.receiptNumber}`,
  },
  closing: ["引き続き変更が必要な場合は、あらためて変更申込を行ってください。"],
});
