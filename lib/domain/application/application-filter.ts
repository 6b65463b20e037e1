import * as z from "zod/mini";
import { field } from "../text/field";
import { quoted } from "../text/field-problem-sentences";
import { optionalChoice, optionalEightDigitDate } from "../text/fields";
import { normalizeCode, normalizeSingleLine } from "../text/normalize";
import { filedRange } from "./filed-range";
import { applicationStatuses } from "./status";

/** Longer than any receipt number or UserCode; what is typed beyond it finds nothing anyway. */
const searchLimit = 20;

export const applicationOrders = ["newest", "oldest"] as const;

const readFilter = z.object({
  /** Part of a receipt number, or a UserCode. */
  search: field<string | undefined>((typed) => {
    const text = normalizeCode(typed.slice(0, 200));
    if (text === "") return { value: undefined };
    if (/^[0-9A-Z]+$/.test(text) && text.length <= searchLimit) return { value: text };
    return {
      problem: `検索する番号${quoted(normalizeSingleLine(typed.slice(0, 200)))}の形が違います。受付番号（例: 180010A、その一部でもかまいません）か、利用者コード（例: 1ANAC）を入力してください。`,
    };
  }),
  status: optionalChoice(applicationStatuses, { label: "ステータス" }),
  filedFrom: optionalEightDigitDate({ label: "申込日（から）" }),
  filedThrough: optionalEightDigitDate({ label: "申込日（まで）" }),
  order: optionalChoice(applicationOrders, { label: "並び順" }),
});

/** The filters of 申込情報一覧, as its address carries them. */
export const applicationFilterSchema = readFilter.check(filedRange("申込日"));
