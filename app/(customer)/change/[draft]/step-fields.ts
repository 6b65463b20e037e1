import { changeItems } from "@/lib/domain/change/change-items";
import { readAdditions } from "@/lib/domain/change/user-code-form";
import { industryWord } from "@/lib/domain/contract/industry";
import { processingModeWord } from "@/lib/domain/contract/processing-mode";
import { type System, systems, systemWord } from "@/lib/domain/contract/system";
import type { FormValues } from "@/lib/domain/form/parse-form";

/** A field of a step: what is kept of a posted form, and how it reads where two versions of it are compared. */
export interface StepField {
  readonly name: string;
  readonly label: string;
  readonly words?: (values: readonly string[]) => string;
}

const yesNo = (yes: string, no: string) => (values: readonly string[]) =>
  values[0] === "yes" ? yes : values[0] === "no" ? no : "";

export const itemsFields: readonly StepField[] = [
  {
    name: "items",
    label: "変更申込を行う項目",
    words: (values) =>
      changeItems
        .filter((item) => values.includes(item.key))
        .map((item) => item.label)
        .join("、"),
  },
  { name: "otherChange", label: "その他の契約変更", words: yesNo("あり", "なし") },
  { name: "wishedStartDate", label: "利用開始希望日" },
  { name: "reason", label: "変更する理由" },
];

export const applicantFields: readonly StepField[] = [
  { name: "familyName", label: "姓" },
  { name: "givenName", label: "名" },
  { name: "familyKana", label: "姓（フリガナ）" },
  { name: "givenKana", label: "名（フリガナ）" },
  { name: "department", label: "所属部課名" },
  { name: "title", label: "役職名" },
  { name: "phone", label: "電話番号" },
  { name: "fax", label: "FAX番号" },
  { name: "email", label: "E-mailアドレス（登録用）" },
  { name: "emailConfirm", label: "E-mailアドレス（確認用）" },
];

const isSystem = (value: string | undefined): value is System => systems.some((system) => system === value);

const additionWords = (values: readonly string[]) =>
  readAdditions({ addition: [...values] })
    .map(
      ({ industry, processingMode, count }) =>
        `${industryWord(industry)} ${processingModeWord(processingMode)} ${count}個`,
    )
    .join("、");

/** An addition that was not put on the list yet: its parts read as they are chosen. */
const part = (index: 0 | 1) => (values: readonly string[]) => {
  const code = values[0] ?? "";
  const known = readAdditions({ addition: index === 0 ? `${code}:WEB_NACCS:1` : `CY:${code}:1` })[0];
  if (!known) return code;
  return index === 0 ? industryWord(known.industry) : processingModeWord(known.processingMode);
};

export const userCodeFields: readonly StepField[] = [
  { name: "system", label: "システム区分", words: ([value]) => (isSystem(value) ? systemWord(value) : "") },
  { name: "singleSignOn", label: "シングルサインオン要否", words: yesNo("要", "否") },
  { name: "industry", label: "業種", words: part(0) },
  { name: "processingMode", label: "処理方式", words: part(1) },
  { name: "count", label: "識別番号数" },
  { name: "addition", label: "設定した利用者コード情報", words: additionWords },
  { name: "removals", label: "既存の識別番号の削除", words: (values) => values.join("、") },
];

export const terminalsFields: readonly StepField[] = [
  { name: "addCertificates", label: "デジタル証明書追加数（webNACCS）" },
  { name: "endCertificates", label: "デジタル証明書の廃止", words: (values) => values.join("、") },
];

export const confirmFields: readonly StepField[] = [{ name: "remarks", label: "備考" }];

/** What a posted form says of a step's fields; everything else in it (buttons, versions) is left out. */
export const stepValues = (posted: FormValues, fields: readonly StepField[]): FormValues =>
  Object.fromEntries(
    fields.flatMap(({ name }) => {
      const value = posted[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

export interface FieldDifference {
  readonly label: string;
  readonly typed: string;
  readonly stored: string;
}

/** The fields in which two versions of a step differ, as people read them. */
export function differences(
  typed: FormValues,
  stored: FormValues,
  fields: readonly StepField[],
): readonly FieldDifference[] {
  const textOf = (values: FormValues, { name, words }: StepField) => {
    const list = [values[name] ?? []].flat().filter((value) => value !== "");
    return words ? words(list) : list.join("、");
  };
  return fields.flatMap((field) => {
    const [mine, theirs] = [textOf(typed, field), textOf(stored, field)];
    return mine === theirs ? [] : [{ label: field.label, typed: mine, stored: theirs }];
  });
}
