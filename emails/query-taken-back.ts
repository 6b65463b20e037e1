import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** 利用申込確認事項取消しのお知らせ: the Center does without an answer. */
export const queryTakenBack = (setting: LetterSetting): LetterPart[] => [
  sentences("次の確認事項を取り消しました。", "回答や修正は不要です。このまま審査を続けます。"),
  {
    kind: "quote",
    label: "取り消した確認事項",
    text: setting.performed?.act === "takeBackQuery" ? setting.performed.query : "",
  },
  applicationLink(setting, "申込内容は、以下のページでご確認いただけます。"),
];
