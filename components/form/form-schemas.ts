import { loginFormSchema, passwordFormSchema } from "@/lib/domain/account/account-forms";
import {
  approveFormSchema,
  changeStartDateFormSchema,
  invalidateFormSchema,
  queryFormSchema,
  rejectFormSchema,
} from "@/lib/domain/application/review-forms";
import { closingDayFormSchema, scheduleDateFormSchema } from "@/lib/domain/calendar/schedule-forms";
import type { FormSchema } from "@/lib/domain/form/parse-form";

/**
 * The schemas that the browser checks forms with: those of the server, named, so that a page can send the name. The forms of
 * the wizard are data and need no name (field-checks.ts).
 */
export const formSchemas = {
  login: loginFormSchema,
  password: passwordFormSchema,
  query: queryFormSchema,
  approve: approveFormSchema,
  changeStartDate: changeStartDateFormSchema,
  reject: rejectFormSchema,
  invalidate: invalidateFormSchema,
  scheduleDate: scheduleDateFormSchema,
  closingDay: closingDayFormSchema,
} satisfies Record<string, FormSchema>;

export type FormSchemaName = keyof typeof formSchemas;
