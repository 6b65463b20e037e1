import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** 同意のお願いへの回答のお知らせ: another office has agreed or declined. */
export const consentAnswer = (setting: LetterSetting): LetterPart[] => [
  ...answerOf(setting),
  applicationLink(setting, "申込の内容は、以下のページでご確認いただけます。"),
];

function answerOf({ performed }: LetterSetting): LetterPart[] {
  const act = performed?.act;
  if (act !== "agree" && act !== "decline") return [sentences("同意をお願いした事業所から、回答がありました。")];
  const agreed = act === "agree";
  const { office, reason } = performed;
  return [
    sentences(`${office}のシステム管理責任者が、申込の内容に${agreed ? "同意しました" : "同意しませんでした"}。`),
    ...(reason ? [{ kind: "quote" as const, label: agreed ? "コメント" : "理由", text: reason }] : []),
    agreed
      ? sentences("引き続き、NACCSセンターが申込内容を審査します。")
      : sentences(
          "このままでは、申込が承認されないことがあります。",
          "申込を取り下げるか、NACCSセンターからの連絡をお待ちください。",
        ),
  ];
}
