import * as z from "zod/mini";
import { month, kind as monthKind } from "../change/fields/month";
import { field } from "../text/field";
import { count, eightDigitDate } from "../text/fields";

// The forms of the steps of procedures, each with the version that was seen.

const version = count({ label: "画面の版", min: 1, max: 1_000_000_000 });

/** 口座振替申込専用用紙を送付した */
export const sendDebitFormFormSchema = z.object({ version, on: eightDigitDate({ label: "送付日" }) });

/** 口座振替申込専用用紙を受け取った */
export const receiveDebitFormFormSchema = z.object({ version, on: eightDigitDate({ label: "受領日" }) });

const firstMonth = month("口座振替を開始する請求月");

/** 口座振替を開始する */
export const startDirectDebitFormSchema = z.object({
  version,
  on: field((typed) => monthKind.read(firstMonth, [typed], {})),
});
