import { z } from "zod/mini";
import { choice, choices, eightDigitDate, requiredText } from "../text/fields";
import { isBuiltItem, mixesOtherChanges } from "./change-items";

export const itemsKey = "items";

/** 変更申込内容 入力. Whether the wished date is feasible is judged by the server, which knows the schedule (R6). */
export const itemsFormSchema = z
  .object({
    items: choices(),
    otherChange: choice(["no", "yes"], { label: "その他の契約変更" }),
    wishedStartDate: eightDigitDate({ label: "利用開始希望日" }),
    reason: requiredText({ label: "変更する理由", max: 240, multiline: true }),
  })
  .check((form) => {
    const { items, otherChange } = form.value;
    const refuse = (message: string) => form.issues.push({ code: "custom", input: items, path: ["items"], message });
    if (mixesOtherChanges(items) || (otherChange === "yes" && items.some(isBuiltItem))) {
      refuse("契約変更に関する項目と「その他の契約変更」は同時に申し込めません。どちらか一方を選択してください。");
    } else if (otherChange === "yes") {
      form.issues.push({
        code: "custom",
        input: otherChange,
        path: ["otherChange"],
        message: "「その他の契約変更」は準備中です。「なし」を選択してください。",
      });
    } else if (items.length === 0) {
      refuse("変更申込を行う項目を1つ以上選択してください。");
    } else if (!items.every(isBuiltItem)) {
      refuse("準備中の項目は選択できません。選択できる項目だけを選択してください。");
    }
  });
