import type { FieldKind } from "@/lib/domain/change/fields/field";
import type { AnyField, FormFields } from "@/lib/domain/change/fields/field-kinds";
import { readFields } from "@/lib/domain/change/fields/read-fields";
import { fieldName, partOf } from "@/lib/domain/form/form-part";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";

/** A form on the page, as data. */
export interface CheckedFields {
  /** What the names of its posted fields begin with; "" where it is the page's only form. */
  readonly name: string;
  readonly fields: FormFields;
}

/** A page loads the kinds that its forms use and no others. */
const kinds: Readonly<Record<AnyField["kind"], () => Promise<{ readonly kind: FieldKind }>>> = {
  choice: () => import("@/lib/domain/change/fields/choice"),
  choices: () => import("@/lib/domain/change/fields/choices"),
  count: () => import("@/lib/domain/change/fields/count"),
  date: () => import("@/lib/domain/change/fields/date"),
  email: () => import("@/lib/domain/change/fields/email"),
  file: () => import("@/lib/domain/change/fields/file"),
  kana: () => import("@/lib/domain/change/fields/kana"),
  month: () => import("@/lib/domain/change/fields/month"),
  name: () => import("@/lib/domain/change/fields/person-name"),
  officeCode: () => import("@/lib/domain/change/fields/office-code"),
  phone: () => import("@/lib/domain/change/fields/phone"),
  postalCode: () => import("@/lib/domain/change/fields/postal-code"),
  repeatedEmail: () => import("@/lib/domain/change/fields/repeated-email"),
  text: () => import("@/lib/domain/change/fields/text"),
  userCodes: () => import("@/lib/domain/change/fields/user-codes"),
  yesNo: () => import("@/lib/domain/change/fields/yes-no"),
  zenkaku: () => import("@/lib/domain/change/fields/zenkaku"),
};

/** Loads what reads these forms, and checks their values with it as the server does. */
export async function loadFieldChecks(
  forms: readonly CheckedFields[],
): Promise<(values: FormValues) => readonly FieldProblem[]> {
  const used = new Set(forms.flatMap(({ fields }) => Object.values(fields).map(({ kind }) => kind)));
  const loaded = Object.fromEntries(
    await Promise.all(Array.from(used, async (name) => [name, (await kinds[name]()).kind] as const)),
  );
  return (values) =>
    forms.flatMap(({ name, fields }) =>
      readFields(loaded, fields, partOf(values, name, fields)).problems.map(({ field, message }) => ({
        field: fieldName(name, field),
        message,
      })),
    );
}
