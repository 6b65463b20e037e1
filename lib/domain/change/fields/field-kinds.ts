import { type ChoiceField, kind as choice } from "./choice";
import { type ChoicesField, kind as choices } from "./choices";
import { type CountField, kind as count } from "./count";
import { type DateField, kind as date } from "./date";
import { type EmailField, kind as email } from "./email";
import type { FieldKind } from "./field";
import { type FileField, kind as file } from "./file";
import { type KanaField, kind as kana } from "./kana";
import { type MonthField, kind as month } from "./month";
import { type OfficeCodeField, kind as officeCode } from "./office-code";
import { type NameField, kind as name } from "./person-name";
import { type PhoneField, kind as phone } from "./phone";
import { type PostalCodeField, kind as postalCode } from "./postal-code";
import { type RepeatedEmailField, kind as repeatedEmail } from "./repeated-email";
import { type TextField, kind as text } from "./text";
import { type UserCodesField, kind as userCodes } from "./user-codes";
import { type YesNoField, kind as yesNo } from "./yes-no";
import { type ZenkakuField, kind as zenkaku } from "./zenkaku";

export type AnyField =
  | ChoiceField
  | ChoicesField
  | CountField
  | DateField
  | EmailField
  | FileField
  | KanaField
  | MonthField
  | NameField
  | OfficeCodeField
  | PhoneField
  | PostalCodeField
  | RepeatedEmailField
  | TextField
  | UserCodesField
  | YesNoField
  | ZenkakuField;

/** The fields of a form by name, in the order in which they stand on the page. */
export type FormFields = Readonly<Record<string, AnyField>>;

/** Whether a field's value is a text that people write. */
export const isText = ({ kind }: AnyField): boolean => ["text", "zenkaku", "kana", "name"].includes(kind);

/** Every kind of field. The browser loads only those that a form uses (components/form/field-checks.ts). */
export const fieldKinds: Readonly<Record<AnyField["kind"], FieldKind>> = {
  choice,
  choices,
  count,
  date,
  email,
  file,
  kana,
  month,
  name,
  officeCode,
  phone,
  postalCode,
  repeatedEmail,
  text,
  userCodes,
  yesNo,
  zenkaku,
};
