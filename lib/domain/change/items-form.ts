import * as z from "zod/mini";
import { choice, choices, eightDigitDate, requiredText } from "../text/fields";
import { isBuiltItem, mixesOtherChanges } from "./change-items";

export const itemsKey = "items";

/** What is wrong with the choice of items, if anything (R8). */
function itemsProblem(items: readonly string[], otherChange: string): { field: string; message: string } | undefined {
  const at = (message: string) => ({ field: "items", message });
  if (mixesOtherChanges(items) || (otherChange === "yes" && items.some(isBuiltItem))) {
    return at("契約変更に関する項目と「その他の契約変更」は同時に申し込めません。どちらか一方を選択してください。");
  }
  if (otherChange === "yes") {
    return { field: "otherChange", message: "「その他の契約変更」は準備中です。「なし」を選択してください。" };
  }
  if (items.length === 0) return at("変更申込を行う項目を1つ以上選択してください。");
  return items.every(isBuiltItem)
    ? undefined
    : at("準備中の項目は選択できません。選択できる項目だけを選択してください。");
}

/** 変更申込内容 入力. Whether the wished date is feasible is judged by the server, which knows the schedule (R6). */
export const itemsFormSchema = z
  .object({
    items: choices(),
    otherChange: choice(["no", "yes"], { label: "その他の契約変更" }),
    wishedStartDate: eightDigitDate({ label: "利用開始希望日" }),
    reason: requiredText({ label: "変更する理由", max: 240, multiline: true }),
  })
  .check(
    z.superRefine(
      ({ items, otherChange }, form) => {
        const found = itemsProblem(items, otherChange);
        if (found) form.issues.push({ code: "custom", input: items, path: [found.field], message: found.message });
      },
      // Said together with the problems of the other fields.
      { when: ({ value }) => Array.isArray((value as { items?: unknown } | null)?.items) },
    ),
  );
