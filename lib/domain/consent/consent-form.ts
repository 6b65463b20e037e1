import * as z from "zod/mini";
import { choice } from "../text/choice-fields";
import { optionalText } from "../text/text-fields";
import type { ConsentAnswer } from "./consent";
import { consentReasonLimit } from "./consent-limits";

const answers = ["AGREED", "DECLINED"] as const satisfies readonly ConsentAnswer[];

/** 同意する / 同意しない: two buttons, each with its value. */
export const consentFormSchema = z.object({
  reason: optionalText({ label: "理由・コメント", max: consentReasonLimit, multiline: true }),
  decision: choice(answers, { label: "回答" }),
});
