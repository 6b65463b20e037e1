/** What an application does with a thing. */
export type ChangeWord = "追加" | "変更" | "削除";

const kinds: Record<ChangeWord, { kind: string; sign: string }> = {
  追加: { kind: "add", sign: "＋" },
  変更: { kind: "change", sign: "→" },
  削除: { kind: "remove", sign: "－" },
};

export const isChangeWord = (word: string): word is ChangeWord => Object.hasOwn(kinds, word);

/** 追加, 変更 or 削除, as word, sign and colour. */
export function Chip({ word }: { word: ChangeWord }) {
  const { kind, sign } = kinds[word];
  return (
    <span className={`chip chip--${kind}`}>
      <span aria-hidden="true">{sign}</span>
      {word}
    </span>
  );
}
