import { fullName } from "../text/full-name";
import { applicantForm } from "./applicant-form";
import type { ChangeItem, ItemCircumstances } from "./change-item";
import { builtItems } from "./change-items";
import { rowHint, withChanges } from "./fields/field-changes";
import type { FormFields } from "./fields/field-kinds";

/** A part of a wizard page: the form of an item, or what an item has in its place. */
export type StepSection = Pick<
  ChangeItem,
  "key" | "label" | "form" | "parts" | "offers" | "start" | "notes" | "companyValues"
>;

const applicant: StepSection = {
  key: applicantForm.key,
  label: "申込担当者",
  form: applicantForm,
  start: (_, { prefill }) => prefill ?? {},
  offers: ({ before }) => ({
    email: rowHint(
      applicantForm.fields.email,
      `申込の受付・完了などのお知らせは、このアドレスとシステム管理責任者（${fullName(before.systemManager)}様）に届きます。`,
    ),
  }),
};

/** What a step shows: the sections of its chosen items. The steps with a page of their own have none. */
export const sectionsOf = (step: string, chosen: readonly string[]): readonly StepSection[] =>
  step === applicant.key ? [applicant] : builtItems.filter((item) => item.step === step && chosen.includes(item.key));

/** The fields of a section, as they are offered to this draft. */
export const fieldsOf = ({ form, offers }: StepSection, circumstances: ItemCircumstances): FormFields =>
  form ? withChanges(form.fields, offers?.(circumstances)) : {};
