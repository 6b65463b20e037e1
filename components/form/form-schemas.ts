import { loginFormSchema, passwordFormSchema, passwordLinkFormSchema } from "@/lib/domain/account/account-forms";
import { answerFormSchema } from "@/lib/domain/application/answer-query-form";
import {
  receiveDebitFormFormSchema,
  sendDebitFormFormSchema,
  startDirectDebitFormSchema,
} from "@/lib/domain/application/procedure-forms";
import {
  addToQueryFormSchema,
  approveFormSchema,
  changeStartDateFormSchema,
  closeUnansweredFormSchema,
  handOverFormSchema,
  invalidateFormSchema,
  queryFormSchema,
  rejectFormSchema,
  releaseFormSchema,
  takeOverFormSchema,
  withdrawForCustomerFormSchema,
} from "@/lib/domain/application/review-forms";
import { sendAgainFormSchema } from "@/lib/domain/application/send-again-form";
import { closingDayFormSchema, scheduleDateFormSchema } from "@/lib/domain/calendar/schedule-forms";
import type { FormSchema } from "@/lib/domain/form/parse-form";

/**
 * The schemas that the browser checks forms with: those of the server, named, so that a page can send the name. The forms of
 * the wizard are data and need no name (field-checks.ts).
 */
export const formSchemas = {
  login: loginFormSchema,
  password: passwordFormSchema,
  passwordLink: passwordLinkFormSchema,
  query: queryFormSchema,
  addToQuery: addToQueryFormSchema,
  answer: answerFormSchema,
  closeUnanswered: closeUnansweredFormSchema,
  withdrawForCustomer: withdrawForCustomerFormSchema,
  approve: approveFormSchema,
  changeStartDate: changeStartDateFormSchema,
  reject: rejectFormSchema,
  invalidate: invalidateFormSchema,
  takeOver: takeOverFormSchema,
  handOver: handOverFormSchema,
  release: releaseFormSchema,
  scheduleDate: scheduleDateFormSchema,
  closingDay: closingDayFormSchema,
  sendDebitForm: sendDebitFormFormSchema,
  receiveDebitForm: receiveDebitFormFormSchema,
  startDirectDebit: startDirectDebitFormSchema,
  sendAgain: sendAgainFormSchema,
} satisfies Record<string, FormSchema>;

export type FormSchemaName = keyof typeof formSchemas;
