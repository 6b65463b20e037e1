import type { Search } from "./search";

/** What was just done, as `?done=` names it. Addresses carry no words of their own. */
const sentences: Readonly<Record<string, string>> = {
  webnaccs:
    "「識別番号（追加・削除）」と「webNACCS証明書の登録情報（追加・削除）」を選択しました。続けて利用開始希望日と理由を入力してください。",
  added: "利用者コード情報に追加しました。「この内容で設定する」を押すと、申込情報に反映されます。",
  removed: "取り消しました。「この内容で設定する」を押すと、申込情報に反映されます。",
  set: "申込情報に反映しました。内容を確認して「次へ進む」を押してください。",
  dropped: "申込情報から取り消しました。",
};

export const doneSentence = ({ done }: Search): string | undefined =>
  typeof done === "string" && Object.hasOwn(sentences, done) ? sentences[done] : undefined;
