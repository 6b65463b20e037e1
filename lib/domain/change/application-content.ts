import * as z from "zod/mini";
import { isJapanDate, type JapanDate } from "../calendar/japan-date";
import { applicantForm } from "./applicant-form";
import { changesSchema } from "./changes";

const namedOffice = z.object({
  officeId: z.string(),
  officeCode: z.string(),
  name: z.string(),
  companyId: z.string(),
  companyName: z.string(),
});

/**
 * What an application says. It is one value: what the customer confirmed is what staff approve and what mails and PDFs
 * are drawn from.
 */
export const applicationContentSchema = z.object({
  changes: changesSchema,
  /** The other offices that the changes name, as they were called when it was filed. */
  offices: z.optional(z.array(namedOffice)),
  wishedStartDate: z.custom<JapanDate>((value) => typeof value === "string" && isJapanDate(value)),
  reason: z.string(),
  applicant: applicantForm.schema,
  remarks: z.string(),
});
export type ApplicationContent = z.output<typeof applicationContentSchema>;
