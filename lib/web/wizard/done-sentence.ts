import { builtItems } from "@/lib/domain/change/change-items";
import { readAdditions } from "@/lib/domain/change/user-code-form";
import { industryWord } from "@/lib/domain/contract/industry";
import { processingModeWord } from "@/lib/domain/contract/processing-mode";
import { userCodeWord } from "@/lib/domain/contract/user-code-name";
import type { Search } from "./search";

const press = "「この内容で設定する」を押すと、申込情報に反映されます。";

/** What was just done, as `?done=` names it. Addresses carry no words of their own, only codes. */
const sentences: Readonly<Record<string, (search: Search) => string>> = {
  webnaccs: () =>
    "「識別番号（追加・削除）」と「webNACCS証明書の登録情報（追加・削除）」を選択しました。続けて利用開始希望日と理由を入力してください。",
  added: (search) => `${addedSentence(search)}${press}`,
  removed: (search) => `${rowIn(search)?.name ?? "追加"}を取り消しました。${press}`,
  set: () => "申込情報に反映しました。内容を確認して「次へ進む」を押してください。",
  chosen: ({ item }) => {
    const label = builtItems.find(({ key }) => key === item)?.label;
    return label ? `「${label}」を申込内容に加えました。このページの下の欄に入力してください。` : "";
  },
  split: () =>
    "「その他の契約変更」を別の申込に分けました。利用開始希望日、理由、申込担当者は、どちらの申込にも入っています。分けた申込は、メニューの「作成中の申込」から続けられます。",
  dropped: ({ code }) => `${nameOfCode(code)}申込情報から取り消しました。`,
};

export const doneSentence = (search: Search): string | undefined =>
  typeof search.done === "string" && Object.hasOwn(sentences, search.done)
    ? sentences[search.done]?.(search)
    : undefined;

/** The row of the list that was just added or taken out. */
function rowIn({ row }: Search) {
  const [addition] = typeof row === "string" ? readAdditions({ addition: row }) : [];
  if (!addition) return undefined;
  const { industry, processingMode, count } = addition;
  return { name: `「${industryWord(industry)}・${processingModeWord(processingMode)}」`, count };
}

function addedSentence(search: Search): string {
  const row = rowIn(search);
  if (!row) return "利用者コード情報に追加しました。";
  const before = typeof search.was === "string" && /^[1-9]\d{0,2}$/.test(search.was) ? Number(search.was) : 0;
  return before > 0
    ? `${row.name}を${before}個 → ${row.count}個にしました。`
    : `${row.name}を${row.count}個追加しました。`;
}

const nameOfCode = (code: Search[string]): string =>
  typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) ? `利用者コード「${userCodeWord(code)}」の変更を` : "";
