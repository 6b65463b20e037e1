import { formatLong } from "../lib/domain/calendar/japan-date";
import { addressText } from "../lib/domain/contract/address";
import { applicationLink, type LetterPart, type LetterSetting, sentences } from "./letter";

/** 口座振替申込専用用紙送付のお知らせ: when it was posted, where to, and what to do with it. */
export function debitFormSent(setting: LetterSetting): LetterPart[] {
  const { application, performed } = setting;
  const { addressee, department, address } = application.contractAfter.billing;
  const on = performed?.act === "sendDebitForm" ? performed.on : undefined;
  return [
    sentences("口座振替申込専用用紙を郵送しました。"),
    {
      kind: "facts",
      facts: [
        ...(on ? [["送付日", formatLong(on)] as const] : []),
        ["送付先", `${addressText(address)} ${addressee} ${department}`.trim()],
      ],
    },
    sentences(
      "用紙に記入・押印し、同封の封筒でご返送ください。",
      "口座の情報は、メールや本システムには入力しないでください。",
      "口座振替が始まるまでは、銀行振込でお支払いください。",
    ),
    applicationLink(setting, "手続きの状況は、以下のページでご確認いただけます。"),
  ];
}
