import * as z from "zod/mini";
import { readEmail } from "../text/email-fields";
import { field } from "../text/field";
import { requiredText } from "../text/fields";
import { reasonLimit } from "./review-limits";

/** もう一度送る: a mail goes to its own address again or to a corrected one; what is out cannot be called back (R23). */
export const sendAgainFormSchema = z.object({
  recipient: field<string>((typed) => readEmail("宛先", typed)),
  reason: requiredText({ label: "もう一度送る理由", max: reasonLimit, multiline: true }),
  confirmed: field<boolean>((typed) =>
    typed === "yes"
      ? { value: true }
      : { problem: "送ったメールは取り消せません。「宛先を確認しました」にチェックを入れてください。" },
  ),
});
