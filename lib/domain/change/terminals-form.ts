import * as z from "zod/mini";
import { choices, optionalCount } from "../text/fields";

export const terminalsKey = "terminals";

/** 論理端末・証明書 入力. Only the fields that the chosen items call for are on the page. */
export const terminalsFormSchema = z.object({
  addCertificates: optionalCount({ label: "デジタル証明書追加数（webNACCS）", min: 0, max: 99 }),
  endCertificates: choices(),
});
