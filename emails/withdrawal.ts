import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** 利用申込取下げ完了のお知らせ: withdrawn by the office, or by the Center on its behalf. */
export const withdrawal = (setting: LetterSetting): LetterPart[] => [
  sentences("利用申込の取下げが完了しました。"),
  ...onBehalf(setting),
  sentences("現在の契約内容に変更はありません。", "変更が必要な場合は、改めてお申し込みください。"),
  applicationLink(setting, "取り下げた申込の内容は、以下のページでご確認いただけます。"),
];

const onBehalf = ({ performed }: LetterSetting): LetterPart[] =>
  performed?.act === "withdrawForCustomer"
    ? [
        sentences("お客様からのご連絡により、NACCSセンターが代わって取下げの手続きを行いました。"),
        { kind: "quote", label: "取下げの理由", text: performed.reason },
        sentences("お心当たりがない場合は、下記までご連絡ください。"),
      ]
    : [];
