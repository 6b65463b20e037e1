import { addDays, formatLong, type JapanDate } from "../calendar/japan-date";
import { findOffice, type OtherOffice } from "../contract/other-office";
import { fieldName } from "../form/form-part";
import {
  type ChangeItem,
  type ChangeProblem,
  type ItemCircumstances,
  type OfficeReference,
  toMend,
} from "./change-item";
import type { Form } from "./define-form";

/** The offices that the value of a form names. */
export const officesIn = (
  { key, fields }: Pick<Form, "key" | "fields">,
  value: Readonly<Record<string, unknown>>,
): readonly OfficeReference[] =>
  Object.entries(fields).flatMap(([name, { kind, label }]) => {
    const code = value[name];
    return kind === "officeCode" && typeof code === "string" && code !== ""
      ? [{ code, label, field: fieldName(key, name) }]
      : [];
  });

/** What is wrong with the offices that an item names: there is none of that code, it is the own, or its contract ends before. */
export const refuseOffices = (
  item: ChangeItem,
  value: unknown,
  { before, offices, day }: ItemCircumstances,
): ChangeProblem[] =>
  (item.offices?.(value) ?? []).flatMap(({ code, label, field }) => {
    const mend = refusal(code, label, { own: before.office.officeCode, office: findOffice(offices, code), day });
    return mend ? [{ step: item.step, ...(field ? { field } : {}), ...mend }] : [];
  });

function refusal(
  code: string,
  label: string,
  { own, office, day }: { own: string; office: OtherOffice | undefined; day: JapanDate },
): Pick<ChangeProblem, "message" | "fact"> | undefined {
  const named = `${label}「${code}」`;
  if (code === own) return toMend(`${named}は、この申込を行う事業所です。`, "別の事業所のコードを入力してください。");
  if (!office) return toMend(`${named}の事業所はありません。`, "コードを確認して、もう一度入力してください。");
  if (office.endedFrom === null || office.endedFrom > day) return undefined;
  return toMend(
    `${named}の契約は${formatLong(addDays(office.endedFrom, -1))}で終了します。`,
    "契約が続く事業所のコードを入力してください。",
  );
}
