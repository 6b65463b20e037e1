import { loginFormSchema, passwordFormSchema } from "@/lib/domain/account/account-forms";
import { applicantFormSchema } from "@/lib/domain/application/applicant-form";
import {
  approveFormSchema,
  invalidateFormSchema,
  queryFormSchema,
  rejectFormSchema,
} from "@/lib/domain/application/review-forms";
import { closingDayFormSchema, scheduleDateFormSchema } from "@/lib/domain/calendar/schedule-forms";
import { confirmFormSchema } from "@/lib/domain/change/confirm-form";
import { itemsFormSchema } from "@/lib/domain/change/items-form";
import { terminalsFormSchema } from "@/lib/domain/change/terminals-form";
import { userCodeFieldsSchema } from "@/lib/domain/change/user-code-fields";
import type { FormSchema } from "@/lib/domain/form/parse-form";

/** The schemas that the browser checks forms with: those of the server, named, so that a page can send the name. */
export const formSchemas = {
  login: loginFormSchema,
  password: passwordFormSchema,
  items: itemsFormSchema,
  applicant: applicantFormSchema,
  userCode: userCodeFieldsSchema,
  terminals: terminalsFormSchema,
  confirm: confirmFormSchema,
  query: queryFormSchema,
  approve: approveFormSchema,
  reject: rejectFormSchema,
  invalidate: invalidateFormSchema,
  scheduleDate: scheduleDateFormSchema,
  closingDay: closingDayFormSchema,
} satisfies Record<string, FormSchema>;

export type FormSchemaName = keyof typeof formSchemas;
