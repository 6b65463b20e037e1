import * as z from "zod/mini";
import type { JapanDate } from "../calendar/japan-date";

interface FiledRange {
  readonly filedFrom?: JapanDate | undefined;
  readonly filedThrough?: JapanDate | undefined;
}

/** Refuses a range of days of filing that ends before it begins; `label` is 申込日 or 受付日, as the page calls it. */
export const filedRange = (label: string) =>
  z.superRefine<FiledRange>(({ filedFrom, filedThrough }, form) => {
    if (!filedFrom || !filedThrough || filedFrom <= filedThrough) return;
    const message = `${label}（まで）が${label}（から）より前になっています。同じ日か、後の日付を入力してください。`;
    form.issues.push({ code: "custom", input: filedThrough, path: ["filedThrough"], message });
  });
