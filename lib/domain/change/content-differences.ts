import { userCodeWord } from "../contract/user-code-name";
import type { FormValues } from "../form/parse-form";
import { applicantForm } from "./applicant-form";
import type { ApplicationContent } from "./application-content";
import { builtItems } from "./change-items";
import { confirmForm } from "./confirm-form";
import { contentToDraft } from "./content-to-draft";
import { withChanges } from "./fields/field-changes";
import { type FormFields, fieldKinds } from "./fields/field-kinds";
import { formDifferences } from "./form-differences";
import { partsIn } from "./item-parts";
import { itemsForm } from "./items-form";
import { userCodePageFields, userCodesIn } from "./user-code-form";

/** A field in which two versions of an application differ, as people read it; empty where it said nothing. */
export interface ContentDifference {
  /** The part of the application that the field stands in: 申込担当者, 利用者コード 1ANAC. */
  readonly part: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Where a corrected application differs from what was filed before, field by field, in the order of the steps. */
export function contentDifferences(before: ApplicationContent, after: ApplicationContent): ContentDifference[] {
  const [earlier, later] = [contentToDraft(before), contentToDraft(after)];
  const keys = [...new Set([...Object.keys(later), ...Object.keys(earlier)])];
  return keys.flatMap((key) => {
    const [then, now] = [earlier[key] ?? {}, later[key] ?? {}];
    const { part, fields } = partOf(key, then, now);
    return formDifferences(keptFields(fields), now, then).map(({ label, typed, stored }) => ({
      part,
      label,
      before: stored,
      after: typed,
    }));
  });
}

/** A part of the application by the draft step that keeps it. */
function partOf(key: string, ...forms: readonly FormValues[]): { readonly part: string; readonly fields: FormFields } {
  if (key === itemsForm.key) return { part: "申込内容", fields: withChanges(itemsForm.fields, { items: { options } }) };
  if (key === applicantForm.key) return { part: "申込担当者", fields: applicantForm.fields };
  if (key === confirmForm.key) return { part: "変更申込の備考", fields: confirmForm.fields };
  const item = builtItems.find((each) => each.key === key);
  if (item?.form) return { part: item.label, fields: item.form.fields };
  for (const { key: itemKey, parts } of builtItems) {
    const [code] = parts ? partsIn(itemKey, { [key]: {} }) : [];
    if (parts && code !== undefined) return { part: parts.nameOf(code), fields: parts.form.fields };
  }
  const [code] = userCodesIn({ [key]: true });
  if (code === undefined) throw new Error(`no part of an application is kept as ${key}`);
  return { part: `利用者コード ${userCodeWord(code)}`, fields: userCodePageFields(...forms) };
}

const options = builtItems.map(({ key, label }) => ({ value: key, label }));

/** Without the fields that only repeat another. */
const keptFields = (fields: FormFields): FormFields =>
  Object.fromEntries(Object.entries(fields).filter(([, { kind }]) => fieldKinds[kind].stored));
