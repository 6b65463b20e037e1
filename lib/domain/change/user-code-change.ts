import * as z from "zod/mini";
import { industries } from "../contract/industry";
import { processingModes } from "../contract/processing-mode";
import { systems } from "../contract/system";

/** UserIds to add to a UserCode: so many, for one industry in one processing mode. */
export const additionSchema = z.object({
  industry: z.enum(industries),
  processingMode: z.enum(processingModes),
  count: z.int().check(z.minimum(1), z.maximum(260)),
});
export type Addition = z.output<typeof additionSchema>;

/** What changes on one UserCode. */
const userCodeChangeSchema = z.object({
  userCode: z
    .string()
    .check(z.regex(/^[0-9A-Z]{5}$/, { error: "利用者コードの形が正しくありません。取り消してください。" })),
  system: z.enum(systems),
  singleSignOn: z.boolean(),
  additions: z.array(additionSchema),
  /** Identification numbers that end. */
  removals: z.array(z.string()),
});
export type UserCodeChange = z.output<typeof userCodeChangeSchema>;

/** 識別番号（追加・削除） */
export const identificationNumbersSchema = z.array(userCodeChangeSchema).check(
  z.minLength(1, {
    error: "識別番号を追加または削除する利用者コードの「変更」ボタンを押して、内容を設定してください。",
  }),
);
export type IdentificationNumbersChange = z.output<typeof identificationNumbersSchema>;
