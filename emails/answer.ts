import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** 利用申込確認事項回答受付のお知らせ: the office has answered and changed nothing. */
export const answer = (setting: LetterSetting): LetterPart[] => [
  sentences("確認事項への回答を受け付けました。", "申込内容は変更されていません。"),
  ...answerText(setting),
  sentences(
    "これから回答を確認し、審査を続けます。",
    "審査が完了しましたら、申込担当者および管理責任者宛てにお知らせします。",
  ),
  applicationLink(setting, "申込内容は、以下のページでご確認いただけます。"),
];

const answerText = ({ performed }: LetterSetting): LetterPart[] =>
  performed?.act === "answer" && performed.answer !== ""
    ? [{ kind: "quote", label: "回答", text: performed.answer }]
    : [];
