import type { ActName } from "../application/application-event";

const withdrawn = "同意をお願いした申込が取り下げられました。契約内容は変わりません。";
const refused = "同意をお願いした申込は承認されませんでした。契約内容は変わりません。";

const sentences: Partial<Record<ActName, string>> = {
  askConsent: "他の事業所の申込について、同意をお願いします。内容を確認して、回答期限までに回答してください。",
  remindConsent: "他の事業所の申込への同意について、回答をお待ちしています。回答期限をご確認ください。",
  agree: "他の事業所の申込に同意しました。",
  decline: "他の事業所の申込に同意しないと回答しました。",
  dropConsent: "申込内容が修正され、同意のお願いは取り消されました。回答は不要です。",
  approve: "同意をお願いした申込が承認されました。利用開始日をご確認ください。",
  changeStartDate: "同意をお願いした申込の利用開始日が変わりました。新しい利用開始日をご確認ください。",
  withdraw: withdrawn,
  withdrawForCustomer: withdrawn,
  reject: refused,
  closeUnanswered: refused,
  invalidate: "同意をお願いした申込の承認が無効になりました。",
};

/** The sentence of 新着情報 for an act on another office's application, at the office that was asked for its consent. */
export const consentNewsSentence = (act: ActName): string => sentences[act] ?? "";
