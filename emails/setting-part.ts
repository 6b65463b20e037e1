import { formatLong, type JapanDate } from "../lib/domain/calendar/japan-date";
import { type LetterPart, sentences } from "./letter";

/** R9: until when the システム設定申込 has to be completed, and what happens otherwise. */
export const settingPart = (due: JapanDate | undefined): LetterPart[] =>
  due
    ? [
        { kind: "facts", facts: [["システム設定申込締切日", formatLong(due)]] },
        sentences(
          "新しい業種または利用者コードの利用には、システム設定の申込が必要です。",
          "締切日までに完了していない場合、この申込の承認は無効になることがあります。",
          "システム設定の申込方法は、利用契約事務課へお問い合わせください。",
        ),
      ]
    : [];
